package id.sop.letters;

import id.sop.shared.DomainException;

/** The letter is not where this could be done; the arguments are its number and state. */
public class LetterStateDoesNotAllow extends DomainException {

    LetterStateDoesNotAllow(String agendaNumber, LetterState state) {
        super(agendaNumber, state);
    }
}
