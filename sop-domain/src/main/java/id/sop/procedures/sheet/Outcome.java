package id.sop.procedures.sheet;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a step ended: the code of the way that was gone.
 *
 * @param code {@code DONE} where there is no choice, {@code YES} or {@code NO}, or the code that the sheet gives to a way of its own
 */
public record Outcome(String code) implements Serializable {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** That of a row without a choice. */
    public static final Outcome DONE = new Outcome("DONE");

    /** That of "Ya". */
    public static final Outcome YES = new Outcome("YES");

    /** That of "Tdk". */
    public static final Outcome NO = new Outcome("NO");

    /** @throws IllegalArgumentException for a code that is none */
    public Outcome {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("no outcome: " + code);
        }
    }

    /** The outcome that a sheet writes as a word: {@code no}, {@code not-complete}. */
    static Outcome named(String word) {
        return new Outcome(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As a sheet writes it. */
    String word() {
        return code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return code;
    }
}
