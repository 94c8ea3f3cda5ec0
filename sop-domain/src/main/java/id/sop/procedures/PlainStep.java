package id.sop.procedures;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of the built-in steps: only the first row of a run asks what the run is about. */
public class PlainStep implements Serializable {

    @Size(max = 500) private String about;

    /** What the run is about, in the officer's words; used at the first row only. */
    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }
}
