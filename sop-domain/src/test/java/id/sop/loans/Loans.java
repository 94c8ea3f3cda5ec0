package id.sop.loans;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Things;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;

/** The stored loans of all offices. */
@ApplicationScoped
class Loans extends Things<Loan> {

    /** The book of the ledger that numbers them (buku peminjaman). */
    static final String BOOK = "loan";

    Loans() {
        super(Loan.class, Loan.KIND, BOOK, LoanNotFound::new);
    }

    @Override
    public boolean isReservable() {
        return true;
    }

    /** Every loan with the right to see all runs, else those that she handed out herself. */
    @Override
    protected Condition seenBy(Caller caller, Condition loans) {
        return caller.may(Right.READ_ALL_RUNS)
                ? loans
                : loans.and("thing.lentByUsername = :username", "username", caller.username());
    }

    @Override
    public LoanBrief brief(Loan loan) {
        return new LoanBrief(loan.number(), loan.aid(), loan.borrower(), loan.dueOn());
    }

    @Override
    protected Condition valid(Condition loans) {
        return loans.and("thing.state <> :withdrawn", "withdrawn", LoanState.WITHDRAWN);
    }
}
