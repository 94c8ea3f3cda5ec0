package id.sop.loans;

import id.sop.documents.numbers.SerialNumber;
import java.time.LocalDate;
import java.util.Optional;

/** A loan as a line of the loan book. */
public record LoanRow(
        SerialNumber number,
        LocalDate lentOn,
        String borrower,
        String aid,
        LocalDate dueOn,
        LoanState state,
        Optional<LocalDate> returnedOn) {

    static LoanRow of(Loan loan) {
        return new LoanRow(
                loan.number(),
                loan.lentOn(),
                loan.borrower(),
                loan.aid(),
                loan.dueOn(),
                loan.state(),
                Optional.ofNullable(loan.returnedOn()));
    }
}
