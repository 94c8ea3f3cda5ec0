package id.sop.letters;

import id.sop.shared.DomainException;
import java.time.Instant;

/** The follow-up was recorded meanwhile; the arguments are by whom and when. */
public class FollowUpClosed extends DomainException {

    FollowUpClosed(String officer, Instant when) {
        super(officer, when);
    }
}
