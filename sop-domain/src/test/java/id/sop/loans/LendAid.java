package id.sop.loans;

import id.sop.documents.numbers.BookDate;
import id.sop.documents.numbers.NumberLedger;
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
        var today = new BookDate(step.today(), null);
        var number = ledger.take(step.caller(), Loans.BOOK, input.getReservedNumber(), today, step.now());
        var loan = new Loan(step.office(), number, step.run(), input, step.today(), step.actor());
        loans.add(loan);
        return loan.asSubject();
    }
}
