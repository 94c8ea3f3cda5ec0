package id.sop.loans;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.OfficialPaper;
import id.sop.organisation.Caller;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** The receipt of a loan (tanda terima peminjaman) on A5. */
@ApplicationScoped
class LoanReceipt implements OfficialPaper<Loan> {

    @Inject
    Loans loans;

    @Override
    public String key() {
        return "loan-receipt";
    }

    /** @throws LoanNotFound if the caller may not see the loan */
    @Override
    public Loan find(Caller caller, String number) {
        return loans.visible(caller, SerialNumber.parse(number).orElseThrow(LoanNotFound::new));
    }

    @Override
    public Traced printed(Loan loan) {
        return Traced.seen("loan.receipt-printed", Loan.KIND, loan.number().toString());
    }

    @Override
    public Map<String, Object> content(Loan loan) {
        return Map.of("loan", loan);
    }
}
