package id.sop.procedures.steps;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of the built-in steps: only the first row of a run asks what the run is about. */
public class PlainStep implements Serializable {

    private SubjectKind kind;

    @Size(max = 500) @PlainText
    private String about;

    @Size(max = 60) @PlainText
    private String number;

    /** What kind of thing the run is about; what the sheet says where nothing is chosen. */
    public SubjectKind getKind() {
        return kind;
    }

    public void setKind(SubjectKind kind) {
        this.kind = kind;
    }

    /** What the run is about, by its name or in the officer's words; used at the first row only. */
    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    /** The number that the office gave it; null if it has none. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
