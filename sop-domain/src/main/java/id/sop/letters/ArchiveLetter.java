package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of JBI-SURAT-MASUK row 6 (pengarsipan): where the letter lies, and how long. */
public class ArchiveLetter implements Serializable {

    @NotBlank @Size(max = 60) @PlainText
    private String cabinet;

    @Size(max = 60) @PlainText
    private String drawer;

    @NotBlank @Size(max = 60) @PlainText
    private String map;

    @Size(max = 500) @PlainText
    private String retention;

    /** Lemari arsip or filing kabinet. */
    public String getCabinet() {
        return cabinet;
    }

    public void setCabinet(String cabinet) {
        this.cabinet = cabinet;
    }

    /** Laci. */
    public String getDrawer() {
        return drawer;
    }

    public void setDrawer(String drawer) {
        this.drawer = drawer;
    }

    /** Map arsip. */
    public String getMap() {
        return map;
    }

    public void setMap(String map) {
        this.map = map;
    }

    /** A note on retention (retensi). */
    public String getRetention() {
        return retention;
    }

    public void setRetention(String retention) {
        this.retention = retention;
    }
}
