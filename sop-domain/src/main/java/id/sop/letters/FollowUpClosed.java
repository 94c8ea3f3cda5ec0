package id.sop.letters;

import id.sop.shared.DomainException;

/** The follow-up was recorded meanwhile; the arguments are by whom and when. */
public class FollowUpClosed extends DomainException {

    FollowUpClosed(String officer, java.time.Instant when) {
        super(officer, when);
    }
}
