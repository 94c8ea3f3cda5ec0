package id.sop.web.letters;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** A sentence that an officer must give: a reason, a question, an answer. */
public class Remark implements Serializable {

    @NotBlank @Size(max = 1000) @PlainText
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
