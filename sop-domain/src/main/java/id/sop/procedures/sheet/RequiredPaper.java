package id.sop.procedures.sheet;

import java.util.Objects;

/**
 * One thing that must be at hand when a step is performed (kelengkapan).
 *
 * @param name as printed
 * @param given who brings it
 * @param mayBeMissing whether the step passes without it when the officer states why
 */
public record RequiredPaper(String name, Given given, boolean mayBeMissing) {

    public RequiredPaper {
        Objects.requireNonNull(name);
        Objects.requireNonNull(given);
    }

    /** Who brings a required paper. */
    public enum Given {
        /** A record the system keeps itself, or the subject of the run: it is at hand, nobody is asked. */
        SYSTEM,
        /** The officer attaches it, points to it, or has seen it on paper. */
        OFFICER
    }
}
