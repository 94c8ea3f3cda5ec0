package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import java.util.Optional;

/**
 * How the number of a run is written (nomor pelaksanaan): {@code P-0091/2026}, so that nobody takes it for the number that belongs on a paper.
 */
public final class RunNumber {

    private static final String PREFIX = "P-";

    private RunNumber() {}

    /** The number as officers read it. */
    public static String written(SerialNumber number) {
        return PREFIX + number;
    }

    /** The number that somebody wrote so, in whatever case; empty for any other text. */
    public static Optional<SerialNumber> read(String text) {
        var written = text == null ? "" : text.strip();
        return written.regionMatches(true, 0, PREFIX, 0, PREFIX.length())
                ? SerialNumber.read(written.substring(PREFIX.length()))
                : Optional.empty();
    }
}
