package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a sheet (baris, kegiatan): who does what, with which papers, in which time, to which result.
 *
 * @param no the printed row number, from 1
 * @param symbol its symbol in the flowchart
 * @param also what it is besides
 * @param by the positions that may perform it, without the office's code, in the order of the columns; never empty
 * @param activity as printed
 * @param requires what must be at hand
 * @param standardTime empty where none is printed: then there is none, not zero
 * @param timeText the time as printed
 * @param adjustable "Waktu disesuaikan": the officer may plan another time for this run
 * @param outputs as printed
 * @param remark the column Keterangan
 * @param relatedProcedures codes of sheets, or the printed name where the sheet is not known
 * @param does the handler that the sheet names, if it names one
 * @param branches where a decision leads; empty for every other symbol
 * @param reasons the categories of the reasons for its no, of which one must be chosen; empty where the sheet lists none
 * @param uncertainties what the printed row does not show for certain
 */
public record Step(
        int no,
        Symbol symbol,
        Set<SecondNature> also,
        List<String> by,
        String activity,
        List<RequiredPaper> requires,
        Optional<StandardTime> standardTime,
        Optional<String> timeText,
        boolean adjustable,
        List<Output> outputs,
        Optional<String> remark,
        List<String> relatedProcedures,
        Optional<String> does,
        Optional<Branches> branches,
        List<ReasonCategory> reasons,
        List<Uncertainty> uncertainties) {

    /** The built-in handler of a decision without one of its own. */
    public static final String APPROVE = "procedures.approve";

    /** The built-in handler of any other step without one of its own. */
    public static final String CONFIRM = "procedures.confirm";

    public Step {
        Objects.requireNonNull(symbol);
        also = Set.copyOf(also);
        by = List.copyOf(by);
        Objects.requireNonNull(activity);
        requires = List.copyOf(requires);
        Objects.requireNonNull(standardTime);
        Objects.requireNonNull(timeText);
        outputs = List.copyOf(outputs);
        Objects.requireNonNull(remark);
        relatedProcedures = List.copyOf(relatedProcedures);
        Objects.requireNonNull(does);
        Objects.requireNonNull(branches);
        reasons = List.copyOf(reasons);
        uncertainties = List.copyOf(uncertainties);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("row " + no + " names nobody");
        }
        if (branches.isPresent() != (symbol == Symbol.DECISION)) {
            throw new IllegalArgumentException("row " + no + ": a decision, and nothing else, has branches");
        }
        if (!reasons.isEmpty() && symbol != Symbol.DECISION) {
            throw new IllegalArgumentException("row " + no + ": only a decision has reasons for its no");
        }
    }

    /** The key of the handler that performs this row: the named one, else the built-in for its symbol. */
    public String handler() {
        return does.orElse(isDecision() ? APPROVE : CONFIRM);
    }

    /** The outcomes this row can have. */
    public Set<Outcome> outcomes() {
        return isDecision() ? EnumSet.of(Outcome.YES, Outcome.NO) : EnumSet.of(Outcome.DONE);
    }

    /** The categories of which the officer must choose one when the row ends this way; mostly none. */
    public List<ReasonCategory> reasons(Outcome outcome) {
        return outcome == Outcome.NO ? reasons : List.of();
    }

    /** That of these with a code; empty for null and for one that is not among them. */
    public Optional<ReasonCategory> reason(Outcome outcome, String code) {
        return reasons(outcome).stream()
                .filter(category -> category.code().equals(code))
                .findFirst();
    }

    public boolean isDecision() {
        return symbol == Symbol.DECISION;
    }

    /** The full codes of the positions that may perform this row: {@code jambi.pelaksana}. */
    public List<String> positions(String office) {
        return by.stream().map(position -> office + "." + position).toList();
    }

    /** The papers that the officer has to bring, and the things she has to have at hand. */
    public List<RequiredPaper> papersOfTheOfficer() {
        return requires.stream()
                .filter(paper -> paper.given() != RequiredPaper.Given.SYSTEM)
                .toList();
    }

    /** What is uncertain about one part of this row. */
    public List<Uncertainty> uncertainties(Aspect about) {
        return uncertainties.stream().filter(mark -> mark.about() == about).toList();
    }

    Step markedOnlyBy(List<Uncertainty> marks) {
        return new Step(
                no,
                symbol,
                also,
                by,
                activity,
                requires,
                standardTime,
                timeText,
                adjustable,
                outputs,
                remark,
                relatedProcedures,
                does,
                branches,
                reasons,
                marks);
    }
}
