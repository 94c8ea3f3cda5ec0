package id.sop.procedures.sheet;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One thing that is wrong with the file of a sheet, and where.
 *
 * @param line from 1, or 0 where the problem is the whole file
 * @param column from 1, or 0 where only the line is known
 * @param arguments what the sentence of the kind names as {0}, {1} …
 */
public record SheetProblem(String file, int line, int column, ProblemKind kind, List<String> arguments)
        implements Serializable {

    public SheetProblem {
        Objects.requireNonNull(file);
        Objects.requireNonNull(kind);
        arguments = List.copyOf(arguments);
    }

    /** The key of its sentence in the message bundle. */
    public String key() {
        return "sheet.problem." + kind;
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + kind + arguments;
    }
}
