package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** A step cannot be planned for a time that has passed. */
public class PlannedTimePast extends DomainException {

    PlannedTimePast(Instant planned) {
        super(planned);
    }
}
