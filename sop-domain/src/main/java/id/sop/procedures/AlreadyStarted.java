package id.sop.procedures;

import id.sop.shared.DomainException;

/** The same form has started a run before; the arguments are its number, by whom and when. */
public class AlreadyStarted extends DomainException {

    AlreadyStarted(String number, String officer, java.time.Instant when) {
        super(number, officer, when);
    }
}
