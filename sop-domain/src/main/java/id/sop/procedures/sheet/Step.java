package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
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
 * @param activityLines as printed, line by line; never empty
 * @param requires what must be at hand
 * @param standardTime empty where none is printed: then there is none, not zero
 * @param timeText the time as printed
 * @param adjustable "Waktu disesuaikan": the officer may plan another time for this run
 * @param outputs as printed
 * @param remark the column Keterangan
 * @param relatedProcedures codes of sheets, or the printed name where the sheet is not known
 * @param does the handler that the sheet names, if it names one
 * @param ways the ways out of it, the usual one first; several at a decision, one at every other symbol
 * @param reasons the categories of the reasons for a way that needs one, of which one must be chosen; empty where the sheet lists none
 * @param uncertainties what the printed row does not show for certain
 */
public record Step(
        int no,
        Symbol symbol,
        Set<SecondNature> also,
        List<String> by,
        List<String> activityLines,
        List<RequiredPaper> requires,
        Optional<StandardTime> standardTime,
        Optional<String> timeText,
        boolean adjustable,
        List<Output> outputs,
        Optional<String> remark,
        List<String> relatedProcedures,
        Optional<String> does,
        List<Way> ways,
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
        activityLines = List.copyOf(activityLines);
        requires = List.copyOf(requires);
        Objects.requireNonNull(standardTime);
        Objects.requireNonNull(timeText);
        outputs = List.copyOf(outputs);
        Objects.requireNonNull(remark);
        relatedProcedures = List.copyOf(relatedProcedures);
        Objects.requireNonNull(does);
        ways = List.copyOf(ways);
        reasons = List.copyOf(reasons);
        uncertainties = List.copyOf(uncertainties);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("row " + no + " names nobody");
        }
        if (symbol == Symbol.DECISION
                ? ways.size() < 2 || !ways.stream().allMatch(Way::isChosen)
                : ways.size() != 1 || ways.get(0).isChosen()) {
            throw new IllegalArgumentException("row " + no + ": a decision, and nothing else, has ways to choose from");
        }
        if (!reasons.isEmpty() && symbol != Symbol.DECISION) {
            throw new IllegalArgumentException("row " + no + ": only a decision has reasons");
        }
    }

    /** What is done, in one line. */
    public String activity() {
        return String.join(" ", activityLines);
    }

    /** The key of the handler that performs this row: the named one, else the built-in for its symbol. */
    public String handler() {
        return does.orElse(isDecision() ? APPROVE : CONFIRM);
    }

    /** The outcomes this row can have, in the order of its ways. */
    public List<Outcome> outcomes() {
        return ways.stream().map(Way::outcome).toList();
    }

    /** The way that it goes with an outcome; empty for one that it cannot have. */
    public Optional<Way> wayOf(Outcome outcome) {
        return ways.stream().filter(way -> way.outcome().equals(outcome)).findFirst();
    }

    /** The categories of which the officer must choose one when the row ends this way; mostly none. */
    public List<ReasonCategory> reasons(Outcome outcome) {
        return wayOf(outcome).filter(this::hasReasons).isPresent() ? reasons : List.of();
    }

    /** A no that leads on was given reasons by sheets that know no other ways. */
    private boolean hasReasons(Way way) {
        return way.needsReason() || way.outcome().equals(Outcome.NO);
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
                activityLines,
                requires,
                standardTime,
                timeText,
                adjustable,
                outputs,
                remark,
                relatedProcedures,
                does,
                ways,
                reasons,
                marks);
    }
}
