package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in the cells of a sheet's table: the printed texts, what a run adds to them, and marks. */
final class SheetCells {

    private static final Map<Content, Set<Aspect>> MARKED_IN = Map.of(
            Content.ACTIVITY, Set.of(Aspect.ACTIVITY),
            Content.ACTOR, Set.of(Aspect.BY, Aspect.SYMBOL, Aspect.ON_YES, Aspect.ON_NO, Aspect.WAYS),
            Content.REQUIRES, Set.of(Aspect.REQUIRES),
            Content.TIME, Set.of(Aspect.TIME),
            Content.OUTPUT, Set.of(Aspect.OUTPUT),
            Content.REMARK, Set.of(Aspect.REMARK, Aspect.RELATED_PROCEDURE));
    private static final RowState TO_COME = new RowState(RowState.Progress.TO_COME, 0, List.of(), false);

    private static final String BULLET = "•\u00a0";

    private final Sop sop;
    private final SheetFlow flow;
    private final Medium medium;
    private final Map<Integer, RowState> states;

    /** @param states of the rows of a run; none for the sheet as a form */
    SheetCells(Sop sop, Medium medium, Map<Integer, RowState> states) {
        this.sop = sop;
        this.flow = SheetFlow.of(sop);
        this.medium = medium;
        this.states = states;
    }

    Sop sop() {
        return sop;
    }

    SheetFlow flow() {
        return flow;
    }

    Medium medium() {
        return medium;
    }

    /** How far a run is at a row; empty where the sheet is drawn as a form. */
    Optional<RowState> state(Step step) {
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getOrDefault(step.no(), TO_COME));
    }

    /**
     * The printed texts of one column of a row; several carry a bullet each, which stays with their first word, but the
     * lines of an activity stand as they were written.
     */
    List<String> items(Step step, Content content) {
        List<String> printed = printed(step, content);
        return printed.size() > 1 && content != Content.ACTIVITY
                ? printed.stream().map(item -> BULLET + item).toList()
                : printed;
    }

    private static List<String> printed(Step step, Content content) {
        return switch (content) {
            case ACTIVITY -> step.activityLines();
            case REQUIRES -> step.requires().stream().map(RequiredPaper::name).toList();
            case TIME -> step.timeText().map(TextMeasure::unbroken).stream().toList();
            case OUTPUT -> step.outputs().stream().map(Output::name).toList();
            case REMARK ->
                Stream.concat(step.remark().stream(), step.reasons().stream().map(SheetCells::printed))
                        .toList();
            case NO -> List.of(String.valueOf(step.no()));
            case ACTOR -> List.of();
        };
    }

    /** A category of the reasons for a no, under the word that stands at that way of a decision. */
    private static String printed(ReasonCategory reason) {
        return "Tdk: " + reason.text();
    }

    /** What a run adds below them: how often the row was returned, when it was performed and how long it took. */
    List<String> facts(Step step, Content content) {
        return switch (content) {
            case NO ->
                state(step).map(RowState::timesReturned).filter(times -> times > 0).map(times -> times + "×").stream()
                        .toList();
            case TIME -> state(step).map(RowState::times).orElse(List.of());
            default -> List.of();
        };
    }

    /** What is uncertain about a cell, where the medium says it. */
    List<Uncertainty> doubts(Step step, Content content) {
        Set<Aspect> aspects = MARKED_IN.getOrDefault(content, Set.of());
        return step.uncertainties().stream()
                .filter(mark -> medium.marksDoubts() && aspects.contains(mark.about()))
                .toList();
    }

    /** The same, but what concerns the flow stands at the first symbol of the row only. */
    List<Uncertainty> doubts(Step step, Content content, Optional<String> position) {
        return position.isPresent() && !position.equals(firstActor(step)) ? List.of() : doubts(step, content);
    }

    private Optional<String> firstActor(Step step) {
        return sop.columns().stream()
                .map(Column::position)
                .filter(step.by()::contains)
                .findFirst();
    }

    boolean hasRemarks() {
        return medium.drawsEmptyColumns()
                || sop.steps().stream()
                        .anyMatch(step -> !printed(step, Content.REMARK).isEmpty());
    }
}
