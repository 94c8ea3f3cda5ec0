package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The problems found so far in one file. */
final class Problems {

    /** Who reads more than these corrects the file first; a hostile file has a hundred thousand. */
    private static final int MOST = 50;

    private final String file;
    private final List<SheetProblem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(SheetElement where, ProblemKind kind, Object... arguments) {
        add(where.line(), where.column(), kind, arguments);
    }

    void add(int line, int column, ProblemKind kind, Object... arguments) {
        List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
        found.add(new SheetProblem(file, line, column, kind, texts));
    }

    /** Takes back what follows from another fault that is told. */
    void forget(Predicate<SheetProblem> which) {
        found.removeIf(which);
    }

    /** Whether nobody would read more. */
    boolean areEnough() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** @throws BrokenSheet with everything found so far, when there is anything */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BrokenSheet(
                    file,
                    found.stream()
                            .sorted(Comparator.comparingInt(SheetProblem::line))
                            .toList());
        }
    }
}
