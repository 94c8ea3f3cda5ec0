package id.sop.documents.types;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A document type that an administrator adds to the list of the office. */
public class NewDocumentType implements Serializable {

    @NotBlank @Size(max = 300) @PlainText
    private String name;

    @Size(max = 500) @PlainText
    private String description;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What it records, by which it is told from others of a similar name; may be left out. */
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }
}
