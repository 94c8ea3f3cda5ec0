package id.sop.loans;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** The input of row 1 (menyerahkan alat): who borrows what, and until when. */
public class NewLoan implements Serializable {

    @NotBlank @Size(max = 200) @PlainText
    private String borrower;

    @NotBlank @Size(max = 120) @PlainText
    private String aid;

    @NotNull private LocalDate dueOn;

    private String reservedNumber;

    public String getBorrower() {
        return borrower;
    }

    public void setBorrower(String borrower) {
        this.borrower = borrower;
    }

    /** What is lent. */
    public String getAid() {
        return aid;
    }

    public void setAid(String aid) {
        this.aid = aid;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    /** The reserved number under which it is entered, as in an address; null for the next one of the book. */
    public String getReservedNumber() {
        return reservedNumber;
    }

    public void setReservedNumber(String reservedNumber) {
        this.reservedNumber = reservedNumber;
    }
}
