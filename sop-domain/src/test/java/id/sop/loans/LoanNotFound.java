package id.sop.loans;

import id.sop.shared.DomainException;

/** The caller's office has no such loan, or it is not hers to see. */
public class LoanNotFound extends DomainException {}
