package id.sop.loans;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.organisation.CurrentCaller;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The receipt of a loan (tanda terima peminjaman) as an A5 PDF. */
@Stateless
@RolesAllowed("**")
public class LoanReceiptPrint {

    private static final PaperWords WORDS = new PaperWords(LoanReceiptPrint.class);

    @Inject
    CurrentCaller current;

    @Inject
    Loans loans;

    @Inject
    PdfPrinter printer;

    @Inject
    PaperFrame frame;

    @Inject
    Event<Traced> trace;

    /** The receipt; that it was printed is traced. @throws LoanNotFound if the caller may not see the loan */
    public byte[] pdf(SerialNumber number) {
        var caller = current.get();
        var loan = loans.visible(caller, number);
        trace.fire(Traced.seen("loan.receipt-printed", Loan.KIND, number.toString()));
        return printer.print(
                LoanReceiptTemplate.TEMPLATE,
                new LoanReceiptTemplate(
                        frame.letterhead(loan.office()),
                        WORDS.of("receipt.title"),
                        loan.number().toString(),
                        loan.borrower(),
                        loan.aid(),
                        PaperWords.longDate(loan.lentOn()),
                        PaperWords.longDate(loan.dueOn()),
                        loan.lentBy(),
                        WORDS.of(loan.state()),
                        frame.printed(caller)));
    }
}
