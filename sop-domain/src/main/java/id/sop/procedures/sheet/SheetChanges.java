package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What changed between two revisions of a sheet: its head, and its rows one by one.
 *
 * <p>Rows are matched by what they say and who does them, in order, not by their number: an inserted row does not make all that follow look
 * changed, and a way of a decision that leads to the same row as before is the same way.
 *
 * @param head what changed besides the rows
 * @param rows every row of both revisions, in the order of the new one
 */
public record SheetChanges(List<Change> head, List<RowChange> rows) {

    public SheetChanges {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /**
     * A part that changed. A constant stands in braces: {@code {PROCESS}}.
     *
     * @param what which part
     * @param before empty where it was not there
     * @param after empty where it is no longer there
     */
    public record Change(Part what, String before, String after) {}

    /**
     * A row in both revisions, or in one of them.
     *
     * @param before its number in the old revision; empty for a new row
     * @param after its number in the new revision; empty for a row that is gone
     * @param activity what it says, in the new revision if it is there
     * @param changes what changed in it; empty for a row that stayed, is new or is gone
     */
    public record RowChange(Optional<Integer> before, Optional<Integer> after, String activity, List<Change> changes) {

        public RowChange {
            changes = List.copyOf(changes);
        }

        /** What became of it. */
        public Fate fate() {
            if (before.isEmpty()) {
                return Fate.ADDED;
            }
            if (after.isEmpty()) {
                return Fate.REMOVED;
            }
            return changes.isEmpty() ? Fate.SAME : Fate.CHANGED;
        }
    }

    /** What became of a row. */
    public enum Fate {
        ADDED,
        REMOVED,
        CHANGED,
        SAME
    }

    /** A part of a sheet or of a row that can change. */
    public enum Part {
        TITLE,
        ABOUT,
        INSTITUTION,
        UNIT,
        NUMBER,
        YEAR,
        CREATED,
        REVISED,
        EFFECTIVE,
        APPROVED_BY,
        APPROVER,
        LEGAL_BASIS,
        QUALIFICATIONS,
        RELATED,
        EQUIPMENT,
        WARNINGS,
        RECORDING,
        LEGEND,
        COLUMNS,
        SHARED_TIMES,
        ORPHAN_ROWS,
        RECORDS,
        DOCUMENTS,
        MARKS,
        ACTIVITY,
        SYMBOL,
        ALSO,
        BY,
        REQUIRES,
        TIME,
        STANDARD_TIME,
        ADJUSTABLE,
        OUTPUT,
        REMARK,
        RELATED_PROCEDURE,
        HANDLER,
        WAYS,
        REASONS
    }

    /** Two rows that are less alike than this are two rows. */
    private static final double ALIKE = 0.4;

    private static final double WEIGHT_OF_ACTIVITY = 0.7;
    private static final double WEIGHT_OF_ACTORS = 0.15;
    private static final double WEIGHT_OF_SYMBOL = 0.15;

    /** A row in both revisions, or in one of them. */
    private record Pair(Optional<Step> before, Optional<Step> after) {}

    /** What changed from one revision to another. */
    public static SheetChanges between(Sop before, Sop after) {
        List<Pair> pairs = pairs(before.steps(), after.steps());
        Map<Integer, Integer> numbers = newNumbers(pairs);
        return new SheetChanges(
                changes(head(before), head(after)),
                pairs.stream().map(pair -> row(pair, before, after, numbers)).toList());
    }

    /** Whether the revisions say the same. */
    public boolean isEmpty() {
        return head.isEmpty() && rows.stream().allMatch(row -> row.fate() == Fate.SAME);
    }

    /** How many rows met this fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    private static RowChange row(Pair pair, Sop before, Sop after, Map<Integer, Integer> numbers) {
        Step shown = pair.after().or(pair::before).orElseThrow();
        List<Change> changes = new ArrayList<>();
        if (pair.before().isPresent() && pair.after().isPresent()) {
            Step old = pair.before().get();
            changes.addAll(changes(row(before, old), row(after, shown)));
            if (!ways(old, no -> numbers.getOrDefault(no, -no)).equals(ways(shown, no -> no))) {
                changes.add(new Change(Part.WAYS, spelled(before, old), spelled(after, shown)));
            }
        }
        return new RowChange(pair.before().map(Step::no), pair.after().map(Step::no), shown.activity(), changes);
    }

    /** The ways that a row names, by the new numbers of rows: one that leads to the same row is the same, whatever its number is now. */
    private static List<Way> ways(Step step, UnaryOperator<Integer> number) {
        return step.ways().stream()
                .filter(way -> step.isDecision() || way.endsAs().isPresent() || leadsAside(step, way))
                .map(way ->
                        new Way(way.outcome(), way.words(), way.kind(), way.to().map(number), way.endsAs()))
                .toList();
    }

    /** Whether the only way of a row leads to another one than the next, so that the sheet names it. */
    private static boolean leadsAside(Step step, Way way) {
        return way.to().filter(no -> no != step.no() + 1).isPresent();
    }

    private static String spelled(Sop sop, Step step) {
        return lines(ways(step, no -> no).stream().map(way -> spelled(sop, way)).toList());
    }

    private static String spelled(Sop sop, Way way) {
        String target = way.to()
                .map(no -> no + " · " + sop.step(no).activity())
                .or(way::endsAs)
                .orElse("–");
        String code = code(way.words().map(words -> way.outcome().word()));
        String label = way.label().isEmpty() ? "" : way.label() + code + ": ";
        String kind = way.kind() == Way.Kind.AGAIN ? " · " + constant("AGAIN") : "";
        return label + target + kind;
    }

    /** For each row that stayed its new number, by the old one. */
    private static Map<Integer, Integer> newNumbers(List<Pair> pairs) {
        Map<Integer, Integer> numbers = new HashMap<>();
        pairs.forEach(pair -> pair.before()
                .ifPresent(before -> pair.after().ifPresent(after -> numbers.put(before.no(), after.no()))));
        return numbers;
    }

    private static List<Change> changes(Map<Part, String> before, Map<Part, String> after) {
        return after.keySet().stream()
                .filter(part -> !Objects.equals(before.get(part), after.get(part)))
                .map(part -> new Change(part, before.get(part), after.get(part)))
                .toList();
    }

    private static Map<Part, String> head(Sop sop) {
        SheetHeader header = sop.header();
        Map<Part, String> head = new LinkedHashMap<>();
        head.put(Part.TITLE, sop.title());
        head.put(Part.ABOUT, sop.about().orElse(""));
        head.put(Part.INSTITUTION, header.institution().orElse(""));
        head.put(Part.UNIT, header.unit().orElse(""));
        head.put(Part.NUMBER, header.number().orElse(""));
        head.put(Part.YEAR, header.year().map(String::valueOf).orElse(""));
        head.put(Part.CREATED, header.created().orElse(""));
        head.put(Part.REVISED, header.revised().orElse(""));
        head.put(Part.EFFECTIVE, header.effective().orElse(""));
        head.put(Part.APPROVED_BY, header.approvedBy().orElse(""));
        head.put(Part.APPROVER, header.approver().orElse(""));
        head.put(Part.LEGAL_BASIS, lines(header.legalBasis()));
        head.put(Part.QUALIFICATIONS, lines(header.qualifications()));
        head.put(Part.RELATED, lines(header.related()));
        head.put(Part.EQUIPMENT, lines(header.equipment()));
        head.put(Part.WARNINGS, lines(header.warnings()));
        head.put(Part.RECORDING, lines(header.recording()));
        head.put(Part.LEGEND, lines(sop.legend()));
        head.put(
                Part.COLUMNS,
                lines(sop.columns().stream()
                        .map(column -> column.label() + " (" + column.position() + ")")
                        .toList()));
        head.put(
                Part.SHARED_TIMES,
                lines(sop.sharedTimes().stream()
                        .map(time ->
                                time.from() + "–" + time.to() + ": " + time.text() + " · " + spelled(time.standard()))
                        .toList()));
        head.put(
                Part.ORPHAN_ROWS,
                lines(sop.orphanRows().stream().map(SheetChanges::orphan).toList()));
        head.put(Part.RECORDS, lines(sop.records()));
        head.put(Part.DOCUMENTS, lines(sop.documents()));
        head.put(Part.MARKS, marks(sop.uncertainties()));
        return head;
    }

    private static Map<Part, String> row(Sop sop, Step step) {
        Map<Part, String> row = new LinkedHashMap<>();
        row.put(Part.ACTIVITY, lines(step.activityLines()));
        row.put(Part.SYMBOL, constant(step.symbol().name()));
        row.put(
                Part.ALSO,
                step.also().stream()
                        .map(Enum::name)
                        .sorted()
                        .map(SheetChanges::constant)
                        .collect(Collectors.joining(", ")));
        row.put(Part.BY, step.by().stream().map(sop::labelOf).collect(Collectors.joining(", ")));
        row.put(
                Part.REQUIRES,
                lines(step.requires().stream().map(SheetChanges::paper).toList()));
        row.put(Part.TIME, step.timeText().orElse(""));
        row.put(
                Part.STANDARD_TIME,
                step.standardTime().map(SheetChanges::spelled).orElse(""));
        row.put(Part.ADJUSTABLE, step.adjustable() ? constant("YES") : "");
        row.put(
                Part.OUTPUT,
                lines(step.outputs().stream()
                        .map(output -> output.name() + code(output.paper()))
                        .toList()));
        row.put(Part.REMARK, step.remark().orElse(""));
        row.put(Part.RELATED_PROCEDURE, lines(step.relatedProcedures()));
        row.put(Part.HANDLER, step.handler());
        row.put(
                Part.REASONS,
                lines(step.reasons().stream()
                        .map(reason -> reason.text() + code(Optional.of(reason.code())))
                        .toList()));
        row.put(Part.MARKS, marks(step.uncertainties()));
        return row;
    }

    private static String spelled(StandardTime time) {
        return time.amount() + " " + constant(time.unit().name());
    }

    private static String paper(RequiredPaper paper) {
        String given = paper.given() == RequiredPaper.Given.OFFICER
                ? ""
                : " · " + constant(paper.given().name());
        String missing = paper.mayBeMissing() ? " · " + constant("MAY_BE_MISSING") : "";
        return paper.name() + code(paper.paper()) + given + missing;
    }

    /** What the reader spells in the language of the page. */
    private static String constant(String name) {
        return "{" + name + "}";
    }

    private static String code(Optional<String> paper) {
        return paper.map(code -> " [" + code + "]").orElse("");
    }

    private static String orphan(OrphanRow row) {
        return String.join(
                " · ",
                lines(row.requires()),
                row.timeText().orElse(""),
                row.standardTime().map(SheetChanges::spelled).orElse(""),
                lines(row.outputs()),
                row.remark().orElse(""));
    }

    private static String marks(List<Uncertainty> marks) {
        return lines(marks.stream().map(SheetChanges::mark).toList());
    }

    private static String mark(Uncertainty mark) {
        String confidence = mark.confidence()
                .map(how -> " · " + constant("CONFIDENCE_" + how.name()))
                .orElse("");
        return constant("ABOUT_" + mark.about().name()) + ": " + mark.reason() + confidence;
    }

    private static String lines(List<String> items) {
        return String.join("\n", items);
    }

    /** The rows of both revisions side by side: those pairs, in order, that are most alike together. */
    private static List<Pair> pairs(List<Step> before, List<Step> after) {
        double[][] best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                double pair = likeness(before.get(i), after.get(j));
                double together = pair < ALIKE ? 0 : pair + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i == before.size()) {
                pairs.add(new Pair(Optional.empty(), Optional.of(after.get(j++))));
            } else if (j == after.size() || best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(Optional.of(before.get(i++)), Optional.empty()));
            } else if (best[i][j] == best[i][j + 1]) {
                pairs.add(new Pair(Optional.empty(), Optional.of(after.get(j++))));
            } else {
                pairs.add(new Pair(Optional.of(before.get(i++)), Optional.of(after.get(j++))));
            }
        }
        return pairs;
    }

    private static double likeness(Step one, Step other) {
        Set<String> words = words(one.activity());
        Set<String> others = words(other.activity());
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        int all = words.size() + others.size();
        return WEIGHT_OF_ACTIVITY * (all == 0 ? 1 : 2.0 * common.size() / all)
                + WEIGHT_OF_ACTORS * (one.by().equals(other.by()) ? 1 : 0)
                + WEIGHT_OF_SYMBOL * (one.symbol() == other.symbol() ? 1 : 0);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
