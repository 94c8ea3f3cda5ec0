package id.sop.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A file that an addressee gave with what was done. */
@Embeddable
public class FollowUpPaper implements Serializable {

    @Column(name = "file_id")
    private String fileId;

    @Column(name = "file_name")
    private String name;

    protected FollowUpPaper() {}

    FollowUpPaper(String fileId, String name) {
        this.fileId = fileId;
        this.name = name;
    }

    public String fileId() {
        return fileId;
    }

    public String name() {
        return name;
    }
}
