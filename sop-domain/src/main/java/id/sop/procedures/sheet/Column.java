package id.sop.procedures.sheet;

import java.util.Objects;

/**
 * A column of the flowchart: who acts (pelaksana).
 *
 * @param position the position within the office, without the office's code: {@code kasubbag-tu}
 * @param label the heading as printed: {@code Kasubbag TU}
 */
public record Column(String position, String label) {

    public Column {
        Objects.requireNonNull(position);
        Objects.requireNonNull(label);
    }
}
