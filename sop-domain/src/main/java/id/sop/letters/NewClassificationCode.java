package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A classification code that an administrator adds to the list of the office. */
public class NewClassificationCode implements Serializable {

    @NotBlank @Size(max = 30) @Pattern(regexp = "\\s*\\d{3}(\\.\\d{1,4}){0,6}\\s*", message = "{classification.form}")
    private String code;

    @NotBlank @Size(max = 300) @PlainText
    private String title;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
