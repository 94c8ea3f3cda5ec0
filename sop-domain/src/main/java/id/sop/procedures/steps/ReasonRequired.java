package id.sop.procedures.steps;

import id.sop.shared.DomainException;

/** The act needs a reason, and none was given. */
public class ReasonRequired extends DomainException {

    private ReasonRequired() {
        super();
    }

    /** What was typed as the reason of an act, without blanks around it. @throws ReasonRequired if nothing was */
    public static String in(String typed) {
        if (typed == null || typed.isBlank()) {
            throw new ReasonRequired();
        }
        return typed.strip();
    }
}
