package id.sop.clients.persons;

/**
 * What is doubtful about a number of the civil registry. It warns and never blocks: numbers with mistakes are in use.
 *
 * @param part what of the number it is about, in digits; of one that is too short or too long, how many it has
 */
public record NumberFinding(Kind kind, String part) {

    /** What may be doubtful. */
    public enum Kind {
        NOT_SIXTEEN_DIGITS,
        ALL_DIGITS_EQUAL,
        UNKNOWN_REGENCY,
        IMPOSSIBLE_DAY,
        SERIAL_NUMBER_ZERO,
        BIRTH_DIFFERS,
        SEX_DIFFERS
    }
}
