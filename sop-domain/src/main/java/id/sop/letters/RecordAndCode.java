package id.sop.letters;

import id.sop.shared.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** The input of JBI-SURAT-MASUK row 2 (pencatatan, lembar disposisi, kodefikasi): the code, and what was entered, to be corrected. */
public class RecordAndCode implements Serializable {

    @Valid private LetterData letter = new LetterData();

    @NotBlank private String classification;

    @Size(max = 4000) @PlainText
    private String summary;

    /** Shows what is known of the letter, to be corrected. */
    void show(IncomingLetter known) {
        letter = known.data();
        classification = known.classification();
        summary = known.summary();
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
