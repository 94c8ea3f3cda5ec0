package id.sop.procedures.runs;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperWords;
import id.sop.organisation.Actor;
import id.sop.organisation.Actors;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.steps.RunWithdrawn;
import id.sop.shared.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.Map;
import java.util.function.BiConsumer;

/** Ends runs before their last row, and tells the modules so. */
@Stateless
@RolesAllowed("**")
public class RunEndingService {

    private static final PaperWords WORDS = new PaperWords(RunEndingService.class);

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    VisibleRuns runs;

    @Inject
    Actors actors;

    @Inject
    WithdrawalRight right;

    @Inject
    NumberLedger ledger;

    @Inject
    Clock clock;

    @Inject
    RunTrace trace;

    @Inject
    Event<RunWithdrawn> withdrawn;

    /**
     * Ends a run that should not have been begun, and declares its number void; open to the positions of its first row, to the head of the
     * office and to who keeps the ledger of numbers.
     *
     * @throws NotPermitted if the caller is neither
     * @throws id.sop.procedures.steps.ReasonRequired if no reason is given
     */
    public void withdraw(SerialNumber number, @Size(max = 1000) @PlainText String reason) {
        end("run.withdrawn", number, reason, true, (run, actor) -> {
            run.withdraw(actor, reason, clock.instant());
            ledger.cancel(current.get(), RunService.BOOK, number, said(run, reason), clock.instant());
        });
    }

    /**
     * Ends a run in a way that its sheet does not describe, such as a client who left; open to the same officers.
     *
     * @throws NotPermitted if the caller is none of them
     * @throws id.sop.procedures.steps.ReasonRequired if no reason is given
     */
    public void endOutside(SerialNumber number, @Size(max = 1000) @PlainText String reason) {
        end("run.ended-outside", number, reason, false, (run, actor) -> run.endOutside(actor, reason, clock.instant()));
    }

    /** The reason, as others may read it. */
    private static String said(SopRun run, String reason) {
        return run.compartment().isEmpty() ? reason.strip() : WORDS.of("withdrawn.confined");
    }

    private void end(
            String action, SerialNumber number, String reason, boolean byMistake, BiConsumer<SopRun, Actor> end) {
        var caller = current.get();
        var run = runs.lock(caller, number);
        if (!right.has(caller, catalogue.sheet(run.sheet()))) {
            throw new NotPermitted();
        }
        end.accept(run, actors.actor(caller, run.turn()));
        withdrawn.fire(new RunWithdrawn(run.office(), run.number(), run.subject(), said(run, reason), byMistake));
        trace.done(action, run, reason == null ? Map.of() : Map.of("note", reason));
    }
}
