package id.sop.loans;

import id.sop.documents.numbers.BookDate;
import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.NumberNotFound;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Row 1, menyerahkan alat: the loan gets its number and its line in the book. */
@Handles(value = "loans.lend", about = Loan.KIND, starts = true)
@ApplicationScoped
class LendAid implements StepHandler<NewLoan> {

    @Inject
    NumberLedger ledger;

    @Inject
    Loans loans;

    @Override
    public Class<NewLoan> inputType() {
        return NewLoan.class;
    }

    @Override
    public Prepared<NewLoan> prepare(StepContext step) {
        var input = new NewLoan();
        input.setDueOn(step.today().plusMonths(1));
        return Prepared.of(input);
    }

    /** @throws id.sop.documents.numbers.NumberNotReserved if the reserved number was used meanwhile */
    @Override
    public Subject handle(StepContext step, NewLoan input) {
        var loan = new Loan(step.office(), number(step, input), step.run(), input, step.today(), step.actor());
        loans.add(loan);
        return loan.asSubject();
    }

    private SerialNumber number(StepContext step, NewLoan input) {
        var today = new BookDate(step.today(), null);
        if (input.getReservedNumber() == null || input.getReservedNumber().isBlank()) {
            return ledger.next(step.caller(), Loans.BOOK, today, step.now());
        }
        var reserved = SerialNumber.parse(input.getReservedNumber()).orElseThrow(NumberNotFound::new);
        return ledger.use(step.caller(), Loans.BOOK, reserved, today, step.now());
    }
}
