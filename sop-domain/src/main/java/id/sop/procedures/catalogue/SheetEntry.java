package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.SheetProblem;
import java.io.Serializable;
import java.util.List;

/**
 * What came of a file that an officer entered: a draft, or what is wrong with the file.
 *
 * @param code of the draft; null where there is none
 * @param problems in the order of the lines; empty where there is a draft
 * @param unknown the papers that the office does not know; empty where there is a draft
 */
public record SheetEntry(String code, int revision, List<SheetProblem> problems, List<PaperNaming> unknown)
        implements Serializable {

    public SheetEntry {
        problems = List.copyOf(problems);
        unknown = List.copyOf(unknown);
    }

    static SheetEntry of(SopSheet draft) {
        return new SheetEntry(draft.key().code(), draft.key().revision(), List.of(), List.of());
    }

    static SheetEntry refused(List<SheetProblem> problems, List<PaperNaming> unknown) {
        return new SheetEntry(null, 0, problems, unknown);
    }

    /** Whether nothing was stored. */
    public boolean isRefused() {
        return !problems.isEmpty();
    }
}
