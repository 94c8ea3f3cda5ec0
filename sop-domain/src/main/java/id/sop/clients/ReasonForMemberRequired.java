package id.sop.clients;

import id.sop.shared.DomainException;

/** Why a member is held, or goes no further, is not said. */
public class ReasonForMemberRequired extends DomainException {

    /** @return the reason, stripped. @throws ReasonForMemberRequired if none is given */
    static String in(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonForMemberRequired();
        }
        return reason.strip();
    }
}
