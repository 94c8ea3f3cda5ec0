package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Content;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which column of its row an uncertainty is shown. */
final class SheetMarks {

    private static final Map<Content, Set<Aspect>> SHOWN_IN = Map.of(
            Content.ACTIVITY, Set.of(Aspect.ACTIVITY),
            Content.ACTOR, Set.of(Aspect.BY, Aspect.SYMBOL, Aspect.ON_YES, Aspect.ON_NO),
            Content.REQUIRES, Set.of(Aspect.REQUIRES),
            Content.TIME, Set.of(Aspect.TIME),
            Content.OUTPUT, Set.of(Aspect.OUTPUT),
            Content.REMARK, Set.of(Aspect.REMARK, Aspect.RELATED_PROCEDURE));

    private SheetMarks() {}

    static List<Uncertainty> in(Step step, Content column) {
        Set<Aspect> aspects = SHOWN_IN.getOrDefault(column, Set.of());
        return step.uncertainties().stream()
                .filter(mark -> aspects.contains(mark.about()))
                .toList();
    }
}
