package id.sop.procedures.sheet;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that must be at hand when a step is performed (kelengkapan).
 *
 * @param name as printed
 * @param paper the code of the document type that is meant; empty where the printed name says it
 * @param given who brings it
 * @param mayBeMissing whether the step passes without it when the officer states why
 */
public record RequiredPaper(String name, Optional<String> paper, Given given, boolean mayBeMissing) {

    public RequiredPaper {
        Objects.requireNonNull(name);
        Objects.requireNonNull(paper);
        Objects.requireNonNull(given);
    }

    /** Who brings a required paper. */
    public enum Given {
        /** A record the system keeps itself, or the subject of the run: it is at hand, nobody is asked. */
        SYSTEM,
        /** The officer attaches it, points to it, or has seen it on paper. */
        OFFICER,
        /** No paper but a tool, a good, a person or a state: the officer states that it is at hand. */
        AT_HAND
    }
}
