package id.sop.procedures.sheet;

import id.sop.shared.DomainException;
import java.util.List;
import java.util.stream.Collectors;

/** A file that is no sheet the system can run: refused as a whole, with every reason that was found. */
public class BrokenSheet extends DomainException {

    private final String file;
    private final List<SheetProblem> problems;

    /** Arguments of its sentence: {0} the file, {1} the number of problems, {2} the line of the first. */
    BrokenSheet(String file, List<SheetProblem> problems) {
        super(file, problems.size(), problems.get(0).line());
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public String file() {
        return file;
    }

    /** What is wrong, in the order of the lines; never empty. */
    public List<SheetProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.stream().map(SheetProblem::toString).collect(Collectors.joining("; "));
    }
}
