package id.sop.web.letters;

import id.sop.letters.LetterFilter;
import id.sop.letters.LetterState;
import id.sop.procedures.steps.Urgency;
import id.sop.web.lists.Asked;
import id.sop.web.shared.FrameContents;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;

/** Which letters the address asks for: the same for the page of the agenda book, its print and its export. */
@RequestScoped
public class AgendaQuery {

    static final String YEAR = "year";

    @Inject
    Asked asked;

    @Inject
    FrameContents frame;

    @Inject
    Clock clock;

    LetterFilter filter() {
        return new LetterFilter(
                Math.max(
                        1,
                        asked.number(
                                YEAR, Year.now(clock.withZone(frame.zone())).getValue())),
                asked.text("q"),
                asked.constant(LetterState.class, "state"),
                asked.constant(Urgency.class, "urgency"),
                asked.day("from"),
                asked.day("to"));
    }
}
