package id.sop.web.administration;

import id.sop.organisation.OfficerView;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Says what happened to an officer's record in the words of the office. */
@Named
@RequestScoped
public class OfficerWords {

    @Inject
    Words words;

    /** One line of the history. @param details what else is to be said: from what to what, when, why */
    public record Line(String what, String who, Instant at, List<String> details) {

        public Line {
            details = List.copyOf(details);
        }
    }

    /** The history, the latest first. */
    public List<Line> history(OfficerView view) {
        return view.history().stream().map(this::line).toList();
    }

    private Line line(OfficerView.Happened happened) {
        var act = words.spell(happened.act());
        return new Line(
                happened.thing() == null ? act : words.of("officer.about", act, happened.thing()),
                happened.by() == null
                        ? words.of("officer.by-realm")
                        : words.of("history.who", happened.by(), happened.in()),
                happened.at(),
                Stream.of(change(happened), period(happened), happened.note())
                        .filter(detail -> detail != null && !detail.isEmpty())
                        .toList());
    }

    private String change(OfficerView.Happened happened) {
        return happened.before() == null && happened.after() == null
                ? null
                : words.of("officer.from-to", words.orDash(happened.before()), words.orDash(happened.after()));
    }

    private String period(OfficerView.Happened happened) {
        return happened.from() == null ? null : words.of("officer.period", happened.from(), happened.until());
    }
}
