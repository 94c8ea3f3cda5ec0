package id.sop.web.letters;

import id.sop.letters.DispositionView;
import id.sop.letters.FollowUpState;
import id.sop.letters.FollowUpView;
import id.sop.letters.LetterView;
import id.sop.procedures.runs.RunHistory;
import id.sop.web.shared.Words;
import id.sop.web.steps.RunWords;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Everything that happened to a letter, newest first: what its run says, and what the dispositions say beside it. */
final class LetterTimeline {

    /**
     * One entry.
     *
     * @param at an instant, or a day where no more is known
     * @param detail what was said; empty where nothing was
     */
    public record Entry(Temporal at, String who, String what, String detail, String tone) implements Serializable {}

    private final Words words;
    private final RunWords runWords;
    private final List<Entry> entries = new ArrayList<>();

    private LetterTimeline(Words words, RunWords runWords) {
        this.words = words;
        this.runWords = runWords;
    }

    /** @param run null for who may not see the run: then the letter itself says when it was registered and disposed */
    static List<Entry> of(LetterView letter, RunHistory run, Words words, RunWords runWords) {
        var timeline = new LetterTimeline(words, runWords);
        if (run == null) {
            timeline.letter(letter);
        } else {
            timeline.run(run);
        }
        letter.dispositions().forEach(timeline::followUps);
        timeline.entries.sort(Comparator.comparing(LetterTimeline::instant));
        Collections.reverse(timeline.entries);
        return List.copyOf(timeline.entries);
    }

    /** A day stands before all that happened on it. Not compared as text: there a whole second follows its own fractions. */
    private static Instant instant(Entry entry) {
        return entry.at() instanceof LocalDate day
                ? day.atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.from(entry.at());
    }

    private void letter(LetterView letter) {
        add(letter.registeredAt(), letter.registeredBy(), words.of("timeline.registered"), null, "done");
        letter.dispositions().forEach(this::given);
        add(letter.archivedOn(), "", words.of("timeline.archived"), letter.archive(), "done");
    }

    private void given(DispositionView disposition) {
        var who = by(disposition.givenBy(), disposition.givenInPosition());
        add(disposition.givenAt(), who, words.of("timeline.disposed"), disposition.note(), "brand");
    }

    private void run(RunHistory run) {
        runWords.history(run).forEach(line -> add(line.at(), line.who(), line.what(), line.note(), line.tone()));
    }

    private void followUps(DispositionView disposition) {
        disposition.followUps().forEach(this::followUp);
    }

    private void followUp(FollowUpView followUp) {
        var position = followUp.position();
        add(followUp.sentAt().orElse(null), "", words.of("timeline.sent", position), null, "brand");
        add(
                followUp.readAt().orElse(null),
                by(followUp.readBy(), followUp.readIn()),
                words.of("timeline.read"),
                null,
                "neutral");
        followUp.messages()
                .forEach(message -> add(
                        message.at(),
                        by(message.officer(), message.position()),
                        words.of(message.question() ? "timeline.asked" : "timeline.answered"),
                        message.text(),
                        message.question() ? "due" : "neutral"));
        followUp.runs()
                .forEach(run -> add(
                        run.at(),
                        by(run.officer(), run.position()),
                        words.of("timeline.run-started", run.number(), run.sopTitle()),
                        null,
                        "brand"));
        followUp.closedAt().ifPresent(at -> closed(followUp, at));
    }

    private void closed(FollowUpView followUp, Instant at) {
        if (followUp.state() == FollowUpState.DONE) {
            var who = by(followUp.closedBy(), followUp.closedIn());
            add(at, who, words.of("timeline.done"), followUp.result(), "done");
        } else {
            var who = followUp.closedBy() == null
                    ? ""
                    : followUp.closedIn() == null ? followUp.closedBy() : by(followUp.closedBy(), followUp.closedIn());
            add(at, who, words.of("timeline.withdrawn", followUp.position()), followUp.result(), "late");
        }
    }

    private void add(Temporal at, String who, String what, String detail, String tone) {
        if (at != null) {
            entries.add(new Entry(at, who, what, detail, tone));
        }
    }

    private static String by(String officer, String position) {
        return officer + ", " + position;
    }
}
