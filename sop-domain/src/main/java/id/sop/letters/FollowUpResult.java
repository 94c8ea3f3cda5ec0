package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What an addressee says was done about a letter, with the papers that show it. */
public class FollowUpResult implements Serializable {

    @NotBlank @Size(max = 4000) @PlainText
    private String text;

    private final List<String> fileIds = new ArrayList<>();

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The files given, as held files of the caller. */
    public List<String> getFileIds() {
        return fileIds;
    }
}
