package id.sop.procedures.runs;

import id.sop.procedures.sheet.RowState;
import id.sop.procedures.sheet.RowState.Progress;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.RunState;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far a run is at each row of its sheet: what is done, current, to come or skipped, when it was done and how long that
 * took, and how often it was returned.
 *
 * <p>A row that the run can still come to without being sent back is to come, even if it was done before a return.
 */
public final class RunStates {

    private static final Set<String> ENDED_EARLY =
            Set.of(RunEvent.Kind.WITHDRAWN.name(), RunEvent.Kind.ENDED_OUTSIDE.name());

    private final RunView run;
    private final ZoneId zone;
    private final Locale locale;
    private final ResourceBundle words;
    private final Map<Integer, RunHistory.Performed> last = new HashMap<>();
    private final Map<Integer, Integer> returned = new HashMap<>();

    private RunStates(RunView run, ZoneId zone, Locale locale) {
        this.run = run;
        this.zone = zone;
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                RunStates.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        for (RunHistory.Performed done : run.history().performed()) {
            last.put(done.row(), done);
            if (done.back()) {
                run.sop()
                        .after(run.sop().step(done.row()), done.outcome())
                        .ifPresent(target -> returned.merge(target.no(), 1, Integer::sum));
            }
        }
    }

    /**
     * The state of each row, by number.
     *
     * @param zone of the office
     * @param locale of the words
     */
    public static Map<Integer, RowState> of(RunView run, ZoneId zone, Locale locale) {
        RunStates states = new RunStates(run, zone, locale);
        return run.sop().steps().stream().collect(Collectors.toMap(Step::no, states::state));
    }

    private RowState state(Step step) {
        Progress progress = progress(step.no());
        Optional<Measure> measure = Optional.ofNullable(last.get(step.no())).map(RunHistory.Performed::measure);
        return new RowState(
                progress,
                returned.getOrDefault(step.no(), 0),
                switch (progress) {
                    case DONE -> times(last.get(step.no()));
                    case CURRENT ->
                        run.openedAt().map(at -> say("since", moment(at))).stream()
                                .toList();
                    case TO_COME, SKIPPED -> List.of();
                },
                progress == Progress.DONE
                        && measure.filter(done -> done.verdict() == Measure.Verdict.LONGER)
                                .isPresent());
    }

    private Progress progress(int row) {
        if (run.current().filter(current -> current.no() == row).isPresent()) {
            return Progress.CURRENT;
        }
        boolean ahead = place().map(from -> isAhead(run.sop(), from, row)).orElse(false);
        if (ahead) {
            return run.state() == RunState.RUNNING ? Progress.TO_COME : Progress.SKIPPED;
        }
        return last.containsKey(row) ? Progress.DONE : Progress.SKIPPED;
    }

    /** The row on which the run is, or was when it was ended early; none once it was completed. */
    private Optional<Integer> place() {
        return run.current()
                .map(Step::no)
                .or(() -> run.history().events().stream()
                        .filter(event -> ENDED_EARLY.contains(event.kind()))
                        .map(RunHistory.Happened::row)
                        .findFirst());
    }

    /** Whether a run at a row may come to another one without being sent back. */
    private static boolean isAhead(Sop sop, int from, int row) {
        Set<Integer> reached = new TreeSet<>(Set.of(from));
        for (Step step : sop.steps()) {
            if (reached.contains(step.no())) {
                step.ways().stream()
                        .flatMap(way -> way.to().stream())
                        .filter(next -> next > step.no())
                        .forEach(reached::add);
            }
        }
        return reached.contains(row);
    }

    private List<String> times(RunHistory.Performed done) {
        List<String> times = new ArrayList<>(List.of(
                moment(done.happenedAt().orElse(done.at())),
                duration(done.measure().handling())));
        if (done.measure().verdict() == Measure.Verdict.LONGER) {
            Duration excess = done.measure().excess();
            times.add(excess.isZero() ? words.getString("late") : say("longer", duration(excess)));
        }
        return times;
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(words.getString("moment"), locale).format(at.atZone(zone));
    }

    /** Working time: its hours are not days, since a working day has fewer than 24. */
    private String duration(Duration duration) {
        if (duration.toMinutes() == 0) {
            return words.getString("moments");
        }
        if (duration.toHours() == 0) {
            return say("minutes", duration.toMinutes());
        }
        return duration.toMinutesPart() == 0
                ? say("hours", duration.toHours())
                : say("hours.minutes", duration.toHours(), duration.toMinutesPart());
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
