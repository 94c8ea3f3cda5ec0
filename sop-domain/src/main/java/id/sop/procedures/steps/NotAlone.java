package id.sop.procedures.steps;

import id.sop.shared.DomainException;
import java.time.Instant;

/** The other officer has done her part, so that nobody needs to close it alone; the arguments are who and when. */
public class NotAlone extends DomainException {

    NotAlone(String first, Instant readyAt) {
        super(first, readyAt);
    }
}
