package id.sop.web.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.Measure;
import id.sop.procedures.runs.Presence;
import id.sop.procedures.runs.RunHistory;
import id.sop.procedures.runs.RunStates;
import id.sop.procedures.runs.RunView;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.RowState.Progress;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.web.shared.FrameContents;
import id.sop.web.shared.Language;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Says a run in words and as a drawing: measured times, due times, history. */
@Named("runWords")
@RequestScoped
public class RunWords {

    /** From then on the time left is said, and the officer is reminded. */
    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Words words;

    @Inject
    WayWords wayWords;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    FrameContents frame;

    /** A line of a run's history. */
    public record Line(
            String tone,
            String what,
            String who,
            Instant at,
            String later,
            String reason,
            String note,
            String measured,
            List<String> papers,
            String others) {}

    /** A row of a sheet in short: what is done by whom, and how far that is. */
    public record Row(int no, String activity, String who, Optional<String> time, Progress progress) {}

    /** The measured time of a step in one sentence: waiting, handling, and how that stands against the standard. */
    public String measured(Measure measure) {
        var spent = words.of("measure.spent", measure.waiting(), measure.handling());
        return spent
                + " "
                + switch (measure.verdict()) {
                    case NO_STANDARD -> words.of("measure.none");
                    case WITHIN -> words.of("measure.within", standard(measure));
                    case LONGER ->
                        measure.excess().isZero()
                                ? words.of("measure.late", standard(measure))
                                : words.of("measure.longer", standard(measure), measure.excess());
                    case NOT_COUNTED -> words.of("measure.not-counted", standard(measure), measure.waitedFor());
                    case NOT_APPLICABLE -> words.of("measure.not-applicable", measure.notHeld());
                    case AS_PLANNED -> words.of("measure.as-planned", measure.planned(), printed(measure));
                    case AFTER_PLAN -> words.of("measure.after-plan", measure.planned(), printed(measure));
                }
                + calendar(measure);
    }

    /** By which text of the calendar it was measured, where that is not the first one of its year. */
    private String calendar(Measure measure) {
        return measure.calendar().isEmpty() || measure.calendar().matches("24|(\\d+/1 ?)+")
                ? ""
                : " " + words.of("measure.calendar", measure.calendar());
    }

    private String printed(Measure measure) {
        return measure.standard().isPresent()
                ? words.of("measure.standard", standard(measure))
                : words.of("measure.no-standard");
    }

    private String standard(Measure measure) {
        var standard = measure.standard().orElseThrow();
        return standard.effort()
                .map(words::duration)
                .orElseGet(() -> standard.workingDays().isPresent()
                        ? words.of("standard.days", standard.workingDays().getAsInt())
                        : words.of("standard.months", standard.months().getAsInt()));
    }

    /** When something is due, as a chip says it: late by how much, today at, tomorrow at, on which day. */
    public String due(Instant due) {
        if (due == null) {
            return "";
        }
        var now = clock.instant();
        if (due.isBefore(now)) {
            return words.of("due.late", Duration.between(due, now));
        }
        var days = ChronoUnit.DAYS.between(day(now), day(due));
        if (Duration.between(now, due).compareTo(SOON) <= 0) {
            return words.of("due.soon", Duration.between(now, due));
        }
        if (days == 0) {
            return words.of("due.today", words.when(due, "time"));
        }
        return days == 1 ? words.of("due.tomorrow", words.when(due, "time")) : words.of("due.on", day(due));
    }

    /** The tone of that chip. */
    public String tone(Instant due) {
        if (due == null) {
            return "neutral";
        }
        var now = clock.instant();
        if (due.isBefore(now)) {
            return "late";
        }
        return day(now).equals(day(due)) ? "due" : "neutral";
    }

    /** What a run is about, with its number where it has one. */
    public String subject(Subject subject) {
        if (subject.isPlain()) {
            return plain(subject);
        }
        return words.of("subject." + subject.kind(), subject.writtenNumber(), subject.title());
    }

    private String plain(Subject subject) {
        var kind = SubjectKind.of(subject.kind());
        var name = subject.number() == null
                ? subject.title()
                : words.of("subject.numbered", subject.title(), subject.number());
        return kind == SubjectKind.OTHER ? name : words.of("subject.of-kind", kind, name);
    }

    /** What kind of thing a run is about. */
    public String kind(Subject subject) {
        return subject.isPlain()
                ? words.spell(SubjectKind.of(subject.kind()))
                : words.of("subject-kind." + subject.kind());
    }

    /** The sheet as a form, without progress. */
    public String drawing(Sop sop) {
        return SheetSvg.render(SheetDrawing.of(sop), language.getLocale());
    }

    /** The sheet of a run: what is done, current and to come, when it was done, and how often a row was returned. */
    public String drawing(RunView run) {
        var states = RunStates.of(run, frame.zone(), language.getLocale());
        return SheetSvg.render(SheetDrawing.of(run.sop(), states, SheetDrawing.PAGE_WIDTH), language.getLocale());
    }

    /** The rows of a run in short. */
    public List<Row> rows(RunView run) {
        var states = RunStates.of(run, frame.zone(), language.getLocale());
        return run.sop().steps().stream()
                .map(step -> row(run.sop(), step, states.get(step.no()).progress()))
                .toList();
    }

    /** The rows of a sheet whose run is about to be started, in short. */
    public List<Row> rows(Sop sop) {
        return sop.steps().stream()
                .map(step -> row(sop, step, step.no() == sop.first().no() ? Progress.CURRENT : Progress.TO_COME))
                .toList();
    }

    private static Row row(Sop sop, Step step, Progress progress) {
        return new Row(step.no(), step.activity(), who(sop, step), step.timeText(), progress);
    }

    /** Who performs a row, in the words of the sheet. */
    static String who(Sop sop, Step step) {
        return String.join(", ", step.by().stream().map(sop::labelOf).toList());
    }

    /** The whole history of a run, newest first. */
    public List<Line> history(RunHistory run) {
        var lines = new ArrayList<Line>();
        run.performed()
                .forEach(done -> lines.add(new Line(
                        done.back() ? "due" : "done",
                        done(done),
                        words.of(
                                "history.who", done.actor().name(), done.actor().positionName()),
                        done.at(),
                        done.happenedAt()
                                .map(at -> words.of("history.entered-later", at))
                                .orElse(null),
                        done.reason()
                                .map(reason -> words.of("history.reason", reason))
                                .orElse(null),
                        done.note(),
                        measured(done.measure()),
                        done.papers().stream().map(this::paper).toList(),
                        others(done))));
        run.events().stream()
                .filter(event -> !isPast(event, run))
                .forEach(event -> lines.add(new Line(
                        tone(event.kind()),
                        words.of(
                                "history." + event.kind(),
                                event.row(),
                                words.orDash(event.planned()),
                                words.orDash(event.former())),
                        words.of("history.who", event.officer(), event.position()),
                        event.at(),
                        null,
                        null,
                        event.note(),
                        null,
                        List.of(),
                        null)));
        lines.sort(Comparator.comparing(Line::at).reversed());
        return lines;
    }

    private String done(RunHistory.Performed done) {
        if (done.back()) {
            return words.of("history.back", done.row(), done.activity());
        }
        return done.outcome().equals(Outcome.DONE)
                ? words.of("history.done", done.row(), done.activity())
                : words.of("history.decided", done.row(), done.activity(), wayWords.said(done.words(), done.outcome()));
    }

    /** How far the work is for which a row waits, in the words of the module whose row it is; nothing where it waits for none. */
    public String awaits(Object handler, Awaited work) {
        return work == null ? "" : words.of("awaits." + words.spell(handler), work.done(), work.of());
    }

    /** How the number of a run is written. */
    public String number(SerialNumber number) {
        return RunNumber.written(number);
    }

    private String others(RunHistory.Performed done) {
        var others = done.participants().stream()
                .map(other -> other.positionName()
                        .map(position -> words.of("history.who", other.name(), position))
                        .orElse(other.name()))
                .toList();
        return others.isEmpty() ? null : words.of("history.others", String.join("; ", others));
    }

    private static String tone(String event) {
        return switch (event) {
            case "WITHDRAWN", "ENDED_OUTSIDE" -> "late";
            case "NOTED" -> "brand";
            case "DUE_MOVED" -> "due";
            default -> "neutral";
        };
    }

    /** The taking of a step that is performed meanwhile: its waiting time says it. */
    private static boolean isPast(RunHistory.Happened event, RunHistory run) {
        return event.kind().equals("TAKEN")
                && run.performed().stream().anyMatch(done -> done.at().isAfter(event.at()));
    }

    /** The papers that a run was given so far, in the order they came, without what the system keeps itself. */
    public List<GivenPaper> papers(RunHistory run) {
        return run.performed().stream()
                .flatMap(done -> done.papers().stream())
                .filter(paper -> paper.presence() != Presence.KEPT_HERE && paper.presence() != Presence.AT_HAND)
                .toList();
    }

    /** A given paper in one line. */
    public String paper(GivenPaper paper) {
        return words.of(
                "paper." + paper.presence(),
                paper.paper(),
                paper.reference() == null ? "" : paper.reference(),
                paper.reason() == null ? "" : paper.reason());
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, frame.zone());
    }
}
