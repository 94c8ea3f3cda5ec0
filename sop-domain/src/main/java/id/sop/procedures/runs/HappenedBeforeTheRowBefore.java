package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** What is entered later is said to have happened before the row that was performed before it. */
public class HappenedBeforeTheRowBefore extends DomainException {

    HappenedBeforeTheRowBefore(Instant at, Instant before) {
        super(at, before);
    }
}
