package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of JBI-SURAT-MASUK row 2 (pencatatan, lembar disposisi, kodefikasi): the code, and what was entered, to be corrected. */
public class RecordAndCode implements Serializable {

    @Valid private final LetterData letter;

    @NotBlank private String classification;

    @Size(max = 4000) @PlainText
    private String summary;

    RecordAndCode(LetterData letter) {
        this.letter = letter;
    }

    public LetterData getLetter() {
        return letter;
    }

    /** The classification code. */
    public String getClassification() {
        return classification;
    }

    public void setClassification(String classification) {
        this.classification = classification;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
