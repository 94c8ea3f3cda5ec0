package id.sop.clients.persons;

/**
 * How old somebody is on a day, as numbers: pages write 16, ±16 or 15–17.
 *
 * @param kind how the numbers are to be shown
 * @param years the age, or the middle of what it may be
 * @param youngest the least that it may be
 * @param oldest the most that it may be
 */
public record Age(Kind kind, int years, int youngest, int oldest) {

    private static final int OF_AGE = 18;

    /** What is known of an age. */
    public enum Kind {
        /** Nobody doubts it: {@code years}. */
        EXACT,
        /** Somebody estimated it: about {@code years}. */
        ABOUT,
        /** The birth is known, but not to the day: {@code youngest} or {@code oldest}, or between. */
        BETWEEN
    }

    /** Whether she may be under 18: in doubt she is a child. */
    public boolean mayBeChild() {
        return youngest < OF_AGE;
    }
}
