package id.sop.procedures;

import id.sop.documents.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.PaperSheet;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Prints sheets as PDF: as the form that the regulation prescribes, and as a run has passed it so far. */
@Stateless
@RolesAllowed("**")
public class SheetPrint {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    RunRegister register;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    /**
     * The sheet in force under a code.
     *
     * @throws SopNotFound if the caller's office has none
     */
    public byte[] inForce(String code, Paper paper) {
        return form(catalogue.inForce(current.get().office(), code), paper);
    }

    /**
     * The sheet of a run with what is done and to come; that the run was opened is traced.
     *
     * @throws RunNotFound if the caller's office has no such run, or no row of its sheet is the caller's work
     */
    public byte[] run(SerialNumber number, Paper paper) {
        var run = register.open(number);
        var zone = offices.office(current.get().office()).zone();
        var states = RunStates.of(run, zone, PrintedWords.INDONESIAN);
        var sheet = PaperSheet.of(run.sop(), states, paper, SheetPdf.RUN_HEAD);
        var title = PrintedWords.of("run", run.sop().title(), run.number());
        return SheetPdf.run(sheet, title, head(run, zone));
    }

    private static byte[] form(Sop sop, Paper paper) {
        return SheetPdf.form(PaperSheet.of(sop, paper), Optional.empty());
    }

    private List<String> head(RunView run, ZoneId zone) {
        return List.of(
                PrintedWords.of("run.title", run.sop().title()),
                PrintedWords.of("run.number", run.number(), run.subject().title()),
                state(run, zone),
                PrintedWords.of(
                        "run.printed",
                        PrintedWords.moment(clock.instant(), zone),
                        current.get().name()));
    }

    private static String state(RunView run, ZoneId zone) {
        var started = PrintedWords.moment(run.startedAt(), zone);
        var ended = run.endedAt().map(at -> PrintedWords.moment(at, zone)).orElse("");
        return switch (run.state()) {
            case RUNNING ->
                PrintedWords.of(
                        "run.running", started, run.current().map(Step::no).orElseThrow(), run.turn());
            case COMPLETED -> PrintedWords.of("run.completed", started, ended);
            case WITHDRAWN -> PrintedWords.of("run.withdrawn", started, ended, run.endReason());
            case ENDED_OUTSIDE -> PrintedWords.of("run.ended-outside", started, ended, run.endReason());
        };
    }
}
