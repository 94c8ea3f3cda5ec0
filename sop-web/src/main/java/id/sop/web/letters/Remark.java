package id.sop.web.letters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A sentence that an officer must give: a reason, a question, an answer. */
public class Remark implements Serializable {

    @NotBlank @Size(max = 1000) private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
