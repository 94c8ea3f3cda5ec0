package id.sop.loans;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.time.LocalDate;

/** What the page of a row shows of the loan that the row changes. */
public record LoanBrief(SerialNumber number, String aid, String borrower, LocalDate dueOn) implements Serializable {}
