package id.sop.procedures;

import id.sop.shared.DomainException;

/** Another officer has taken the step; the arguments are the activity, who and since when. */
public class StepTakenByAnother extends DomainException {

    StepTakenByAnother(String activity, String officer, java.time.Instant since) {
        super(activity, officer, since);
    }
}
