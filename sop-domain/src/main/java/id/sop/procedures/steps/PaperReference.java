package id.sop.procedures.steps;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A paper that the system keeps, by which another run can be given it.
 *
 * @param kind the kind of its source: {@code paper}, {@code letter}
 * @param number its number as in an address
 * @param title what it is, for people
 */
public record PaperReference(String kind, String number, String title) implements Serializable {

    public PaperReference {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(number);
        Objects.requireNonNull(title);
    }

    /** Kind and number as one text: {@code letter:2026-412}. */
    public String code() {
        return kind + ":" + number;
    }

    /** What such a text names, without its title; empty if it names nothing. */
    public static Optional<PaperReference> parse(String code) {
        var colon = code == null ? -1 : code.indexOf(':');
        return colon < 1 || colon == code.length() - 1
                ? Optional.empty()
                : Optional.of(new PaperReference(code.substring(0, colon), code.substring(colon + 1), ""));
    }
}
