package id.sop.loans;

import id.sop.documents.print.Letterhead;

/** The receipt of a loan as template {@value #TEMPLATE} prints it: text as it shall read. @param state the word of its state */
record LoanReceiptTemplate(
        Letterhead letterhead,
        String title,
        String number,
        String borrower,
        String aid,
        String lentOn,
        String dueOn,
        String lentBy,
        String state,
        String printed) {

    static final String TEMPLATE = "loan-receipt";
}
