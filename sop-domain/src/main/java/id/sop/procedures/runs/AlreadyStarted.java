package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** The same form has started a run before; the arguments are its number, by whom and when. */
public class AlreadyStarted extends DomainException {

    AlreadyStarted(String number, String officer, Instant when) {
        super(number, officer, when);
    }
}
