package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** The step was performed meanwhile; the arguments are the activity, by whom and when. */
public class StepAlreadyPerformed extends DomainException {

    StepAlreadyPerformed(String activity, String officer, Instant when) {
        super(activity, officer, when);
    }
}
