package id.sop.documents.numbers;

/**
 * Something that is wrong with the numbers of a book.
 *
 * @param count how many numbers are concerned
 * @param numbers the first of them, in words
 */
public record NumberFault(Kind kind, int count, String numbers) {

    /** What can be wrong. */
    public enum Kind {
        /** The series has passed it, and the ledger does not have it. */
        MISSING,
        /** The ledger has it, and the series has not come so far. */
        BEYOND,
        /** The ledger says that it is used, and nothing has it. */
        WITHOUT_THING,
        /** A thing has it, and the ledger does not say that it is used. */
        WITHOUT_LINE
    }
}
