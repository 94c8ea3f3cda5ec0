package id.sop.procedures.steps;

import id.sop.organisation.Actor;
import id.sop.shared.DomainException;

/** Who did the first part of what takes two people does not do the second. */
public class SecondPersonRequired extends DomainException {

    private SecondPersonRequired() {
        super();
    }

    /** Requires another account for the second part. @throws SecondPersonRequired if it is the one of the first */
    public static void after(String first, Actor second) {
        if (second.username().equals(first)) {
            throw new SecondPersonRequired();
        }
    }
}
