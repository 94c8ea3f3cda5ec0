package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** What is entered later is said to have happened at a time that has not come. */
public class HappenedInTheFuture extends DomainException {

    HappenedInTheFuture(Instant at) {
        super(at);
    }
}
