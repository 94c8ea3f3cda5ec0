package id.sop.procedures.sheet;

import java.util.Objects;

/**
 * A category of the reasons for which a decision ends with no (kategori alasan), so that they can be counted.
 *
 * @param code as what it is stored
 * @param text as the officer reads it
 */
public record ReasonCategory(String code, String text) {

    public ReasonCategory {
        Objects.requireNonNull(code);
        Objects.requireNonNull(text);
    }
}
