package id.sop.procedures.runs;

import id.sop.shared.DomainException;
import java.time.Instant;

/** Another officer has taken the step; the arguments are the activity, who and since when. */
public class StepTakenByAnother extends DomainException {

    StepTakenByAnother(String activity, String officer, Instant since) {
        super(activity, officer, since);
    }
}
