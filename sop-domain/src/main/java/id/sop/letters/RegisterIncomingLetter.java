package id.sop.letters;

import jakarta.validation.Valid;
import java.io.Serializable;

/** The input of JBI-SURAT-MASUK row 1 (menerima surat masuk). */
public class RegisterIncomingLetter implements Serializable {

    @Valid private final LetterData letter = new LetterData();

    private boolean notADuplicate;

    private String reservedNumber;

    public LetterData getLetter() {
        return letter;
    }

    /** Whether the officer has seen the likely duplicates and says that this is another letter. */
    public boolean isNotADuplicate() {
        return notADuplicate;
    }

    public void setNotADuplicate(boolean notADuplicate) {
        this.notADuplicate = notADuplicate;
    }

    /** The reserved number under which the letter is registered, as in an address; null for the next one of the book. */
    public String getReservedNumber() {
        return reservedNumber;
    }

    public void setReservedNumber(String reservedNumber) {
        this.reservedNumber = reservedNumber;
    }
}
