package id.sop.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that is not as it was sealed.
 *
 * @param number the place in the chain, from 1; 0 if it concerns no single line
 * @param until the last place, where several lines are missing
 * @param at when the line says it happened; null if there is no line
 * @param action what the line says was done; null if there is no line
 * @param subject the number of the thing that the line names; null if there is no line
 */
public record TraceFinding(Kind kind, long number, long until, Instant at, String action, String subject)
        implements Serializable {

    /** What is wrong. */
    public enum Kind {
        /** The line does not say what it said. */
        CHANGED,
        /** The line does not follow the one before it. */
        MOVED,
        /** Lines are gone. */
        MISSING,
        /** A line stands where none was sealed. */
        ADDED,
        /** Lines at the end are gone. */
        CUT_OFF,
        /** Lines have waited for their seal for more than a minute. */
        NOT_SEALED,
        /** The record of the chain's end was changed. */
        END_CHANGED,
        /** The chain was sealed with another key than that of this installation. */
        OTHER_KEY,
        /** There is no chain although there once was one. */
        NO_CHAIN
    }

    static TraceFinding of(Kind kind) {
        return new TraceFinding(kind, 0, 0, null, null, null);
    }

    static TraceFinding missing(long from, long until) {
        return new TraceFinding(Kind.MISSING, from, until, null, null, null);
    }
}
