package id.sop.loans;

import id.sop.shared.DomainException;

/** The loan is not where this could be done; the arguments are its number and state. */
public class LoanStateDoesNotAllow extends DomainException {

    LoanStateDoesNotAllow(String number, LoanState state) {
        super(number, state);
    }
}
