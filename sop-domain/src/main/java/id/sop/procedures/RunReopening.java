package id.sop.procedures;

import id.sop.documents.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Lets a module put a run back on an earlier row when what was done there is taken back. */
@ApplicationScoped
public class RunReopening {

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    /**
     * Puts the token back on the row that this handler performs, if the run has passed it.
     *
     * @throws RunEnded if the run has ended
     * @throws ReasonRequired if no reason is given
     */
    public void backTo(String handler, Caller caller, SerialNumber number, String reason) {
        var run = runs.lock(caller.office(), number);
        var sop = catalogue.of(run);
        var step = sop.steps().stream()
                .filter(candidate -> candidate.handler().equals(handler))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sop.code() + " has no row for " + handler));
        if (run.current(sop).no() > step.no()) {
            var actor = actors.actor(caller, step.positions(sop.office()));
            run.reopen(sop, step.no(), actor, reason, offices.calendar(sop.office()), clock.instant());
        }
    }
}
