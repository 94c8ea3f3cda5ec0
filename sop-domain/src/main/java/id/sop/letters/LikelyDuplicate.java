package id.sop.letters;

import id.sop.shared.DomainException;

/** A letter of the same sender with the same number is in the book; the argument is its agenda number. */
public class LikelyDuplicate extends DomainException {

    LikelyDuplicate(String agendaNumber) {
        super(agendaNumber);
    }
}
