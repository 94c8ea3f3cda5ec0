package id.sop.procedures.sheet;

import id.sop.organisation.calendar.StandardTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A written procedure (standar operasional prosedur, SOP): one sheet in one revision, which never changes.
 *
 * <p>Read by {@link SheetReader}, so that every path through its rows is known to come to an end.
 *
 * @param code the stable code, e.g. {@code JBI-SURAT-MASUK}; the number on the form does not identify it
 * @param revision from 1
 * @param office the code of the office it belongs to
 * @param about the kind of thing its runs are usually about: {@code client}, {@code place} …
 * @param title as printed
 * @param header the head of the form
 * @param legend the key of symbols as printed
 * @param columns the columns of the flowchart, left to right
 * @param steps the rows, numbered from 1 without gap, in order
 * @param sharedTimes the times that are printed for several rows together
 * @param orphanRows standards printed beside no activity
 * @param records the registers it writes
 * @param documents the documents it produces
 * @param uncertainties what is uncertain about the sheet as a whole
 */
public record Sop(
        String code,
        int revision,
        String office,
        Optional<String> about,
        String title,
        SheetHeader header,
        List<String> legend,
        List<Column> columns,
        List<Step> steps,
        List<SharedTime> sharedTimes,
        List<OrphanRow> orphanRows,
        List<String> records,
        List<String> documents,
        List<Uncertainty> uncertainties) {

    public Sop {
        Objects.requireNonNull(code);
        Objects.requireNonNull(office);
        Objects.requireNonNull(about);
        Objects.requireNonNull(title);
        Objects.requireNonNull(header);
        legend = List.copyOf(legend);
        columns = List.copyOf(columns);
        steps = List.copyOf(steps);
        sharedTimes = List.copyOf(sharedTimes);
        orphanRows = List.copyOf(orphanRows);
        records = List.copyOf(records);
        documents = List.copyOf(documents);
        uncertainties = List.copyOf(uncertainties);
    }

    /** The row a run begins with. */
    public Step first() {
        return steps.get(0);
    }

    /**
     * The row with a number.
     *
     * @throws NoSuchElementException when the sheet has no such row
     */
    public Step step(int no) {
        if (no < 1 || no > steps.size()) {
            throw new NoSuchElementException(code + " has no row " + no);
        }
        return steps.get(no - 1);
    }

    /**
     * The way that a row goes with an outcome.
     *
     * @throws IllegalArgumentException when the row cannot have that outcome
     */
    public Way way(Step step, Outcome outcome) {
        return step.wayOf(outcome)
                .orElseThrow(
                        () -> new IllegalArgumentException(code + " row " + step.no() + " cannot end with " + outcome));
    }

    /**
     * The row that follows, or empty where the run ends.
     *
     * @throws IllegalArgumentException when the row cannot have that outcome
     */
    public Optional<Step> after(Step step, Outcome outcome) {
        return way(step, outcome).to().map(this::step);
    }

    /** The time that a row has together with others. */
    public Optional<SharedTime> sharedTime(Step step) {
        return sharedTimes.stream().filter(time -> time.holds(step.no())).findFirst();
    }

    /** What a row is held against: its own time, else the one that it has together with others. */
    public Optional<StandardTime> standardTime(Step step) {
        return step.standardTime().or(() -> sharedTime(step).map(SharedTime::standard));
    }

    /** What stands in the time column of a row: its own time, and once for all of them the one that it has together with others. */
    public List<String> timeTexts(Step step) {
        return Stream.concat(
                        step.timeText().stream(),
                        sharedTime(step).filter(time -> time.from() == step.no()).map(this::spelled).stream())
                .toList();
    }

    private String spelled(SharedTime time) {
        boolean all = time.from() == 1 && time.to() == steps.size();
        return time.text() + (all ? " (seluruh baris)" : " (baris " + time.from() + "–" + time.to() + ")");
    }

    /** The printed heading of a position of this sheet, or the position itself where no column has it. */
    public String labelOf(String position) {
        return columns.stream()
                .filter(column -> column.position().equals(position))
                .map(Column::label)
                .findFirst()
                .orElse(position);
    }

    /** Everything that is marked as uncertain, the sheet as a whole first, then row by row. */
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(Mark.of(0, uncertainties));
        steps.forEach(step -> marks.addAll(Mark.of(step.no(), step.uncertainties())));
        return List.copyOf(marks);
    }

    /** The sheet with these marks and no others: for drawing what the office has still to confirm. */
    public Sop markedOnlyBy(Collection<Mark> marks) {
        return new Sop(
                code,
                revision,
                office,
                about,
                title,
                header,
                legend,
                columns,
                steps.stream()
                        .map(step -> step.markedOnlyBy(Mark.in(step.no(), marks)))
                        .toList(),
                sharedTimes,
                orphanRows,
                records,
                documents,
                Mark.in(0, marks));
    }
}
