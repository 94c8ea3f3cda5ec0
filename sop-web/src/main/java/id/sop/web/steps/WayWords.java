package id.sop.web.steps;

import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.sheet.Way;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the ways out of a row in words: on buttons, on the page of a sheet, in a history. */
@Named
@RequestScoped
public class WayWords {

    static final String OUTCOME = "way.outcome.";

    @Inject
    Words words;

    /** What the button of a way says: what it means, what happens next, and with whom. */
    String button(Sop sop, Step row, Way way) {
        var who = way.to().map(sop::step).map(next -> RunWords.who(sop, next));
        var key = "step.way." + (isOwn(sop, row, way) ? "own" : way.kind());
        return way.words()
                .map(said -> words.of(key, said, who))
                .orElseGet(() -> way.returnsWork()
                        ? words.of("step.way.return", who)
                        : words.of(key, words.of("step.way." + way.outcome()), who));
    }

    /** Whether the work goes on with the same officers. */
    private static boolean isOwn(Sop sop, Step row, Way way) {
        return way.kind() == Way.Kind.ON
                && sop.after(row, way.outcome())
                        .filter(next -> next.by().equals(row.by()))
                        .isPresent();
    }

    /** Where each way of a row leads. */
    public String ways(Step row) {
        return row.ways().stream().map(this::leads).collect(Collectors.joining("; "));
    }

    private String leads(Way way) {
        var target = way.to()
                .map(no -> words.of("sheet.way." + way.kind(), no))
                .orElseGet(() -> words.of("sheet.way.ENDS", end(way)));
        return way.isChosen() ? words.of("sheet.way.chosen", said(way.words(), way.outcome()), target) : target;
    }

    /** What an end is called. */
    public String end(Way way) {
        return way.endsOtherwise() ? words.spell(way.endName()) : words.of("sheet.way.end");
    }

    /** What was chosen: in the words of the sheet, else of its outcome. */
    String said(Optional<String> own, Outcome outcome) {
        return own.orElseGet(() -> words.find(OUTCOME + outcome).orElse(outcome.code()));
    }

    /** After which choice at a row these go on. */
    public String onward(Step row, Recipients named) {
        return row.wayOf(named.outcome())
                .filter(Way::isChosen)
                .map(way -> words.of("step.onward.chosen", said(way.words(), way.outcome())))
                .orElseGet(() -> words.of("step.onward"));
    }
}
