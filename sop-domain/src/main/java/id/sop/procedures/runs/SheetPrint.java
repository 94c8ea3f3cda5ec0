package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperFrame;
import id.sop.documents.print.PaperWords;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.PaperSheet;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.RunNumber;
import id.sop.shared.WordKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Prints sheets as PDF: as the form that the regulation prescribes, and as a run has passed it so far. */
@Stateless
@RolesAllowed("**")
public class SheetPrint {

    private static final PaperWords WORDS = new PaperWords(SheetPrint.class);

    @Inject
    CurrentCaller current;

    @Inject
    RevisionRegister revisions;

    @Inject
    RunRegister register;

    @Inject
    Offices offices;

    @Inject
    PaperFrame frame;

    @Inject
    PrintedHead head;

    /**
     * The sheet in force under a code.
     *
     * @throws id.sop.procedures.catalogue.SopNotFound if the caller's office has none
     */
    public byte[] inForce(String code, Paper paper) {
        return form(revisions.openInForce(code), paper);
    }

    /**
     * A sheet in one of its revisions.
     *
     * @throws id.sop.procedures.catalogue.RevisionNotFound if the caller's office has none that she may read
     */
    public byte[] revision(String code, int revision, Paper paper) {
        return form(revisions.open(code, revision), paper);
    }

    /**
     * The sheet of a run with what is done and to come; that the run was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or no row of its sheet is the caller's work
     */
    public byte[] run(SerialNumber number, Paper paper) {
        var run = register.open(number);
        var zone = offices.office(current.get().office()).zone();
        var states = RunStates.of(run, zone, PaperWords.INDONESIAN);
        var sheet = PaperSheet.of(run.sop(), states, paper, SheetPdf.RUN_HEAD);
        var title = WORDS.of("print.run", run.sop().title(), RunNumber.written(run.number()));
        return SheetPdf.run(sheet, title, head(run, zone));
    }

    private byte[] form(RevisionView revision, Paper paper) {
        var sop = revision.drawn();
        var sheet = PaperSheet.of(sop, head.of(revision), paper);
        return SheetPdf.form(sheet, frame.letterhead(sop.office()).emblem(), standing(revision.status()));
    }

    /** What is said on every page of a revision by which nobody may work. */
    private static Optional<String> standing(RevisionStatus status) {
        return WORDS.has(WordKey.of(status)) ? Optional.of(WORDS.of(status)) : Optional.empty();
    }

    private List<String> head(RunView run, ZoneId zone) {
        return List.of(
                WORDS.of("print.run.title", run.sop().title()),
                WORDS.of(
                        "print.run.number",
                        RunNumber.written(run.number()),
                        run.subject().title()),
                state(run, zone),
                frame.printed(current.get()) + ". " + WORDS.of("print.run.columns"));
    }

    private static String state(RunView run, ZoneId zone) {
        var started = PaperWords.moment(run.startedAt(), zone);
        var ended = run.endedAt().map(at -> PaperWords.moment(at, zone)).orElse("");
        return switch (run.state()) {
            case RUNNING ->
                WORDS.of(
                        "print.run.running",
                        started,
                        run.current().map(Step::no).orElseThrow(),
                        run.turn());
            case COMPLETED ->
                run.endedAs()
                        .map(how -> WORDS.of("print.run.ended-as", started, ended, WORDS.text(how)))
                        .orElseGet(() -> WORDS.of("print.run.completed", started, ended));
            case WITHDRAWN -> WORDS.of("print.run.withdrawn", started, ended, run.endReason());
            case ENDED_OUTSIDE -> WORDS.of("print.run.ended-outside", started, ended, run.endReason());
        };
    }
}
