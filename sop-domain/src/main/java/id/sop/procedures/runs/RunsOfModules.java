package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actors;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.Engine;
import id.sop.procedures.steps.StartedRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The engine, as the modules know it. */
@ApplicationScoped
class RunsOfModules implements Engine {

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    BeginningRun beginning;

    @Inject
    RunEndingService ending;

    @Inject
    RunLinks links;

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    @Inject
    Clock clock;

    @Override
    public void withdraw(SerialNumber run, String reason) {
        ending.withdraw(run, reason);
    }

    @Override
    public void backTo(String handler, Caller caller, SerialNumber number, String reason) {
        var run = runs.lock(caller.office(), number);
        var sop = catalogue.sheet(run.sheet());
        var step = sop.steps().stream()
                .filter(candidate -> candidate.handler().equals(handler))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(sop.code() + " has no row for " + handler));
        if (run.current(sop).no() > step.no()) {
            var actor = actors.actor(caller, step.positions(sop.office()));
            run.reopen(sop, step.no(), actor, reason, offices.calendar(sop.office()), clock.instant());
        }
    }

    @Override
    public void beside(String office, SerialNumber number, String handler, Supplier<Awaited> work) {
        var run = runs.lock(office, number);
        var awaited = work.get();
        var sop = catalogue.sheet(run.sheet());
        var waits =
                run.stepNumber().map(sop::step).filter(step -> step.handler().equals(handler));
        if (waits.isPresent()) {
            run.awaits(sop, awaited, offices.calendar(office), clock.instant());
        }
    }

    @Override
    public Set<SerialNumber> confined(String office, Collection<SerialNumber> numbers) {
        var found = runs.confined(office, numbers);
        numbers.stream().filter(number -> beginning.isConfined(office, number)).forEach(found::add);
        return found;
    }

    @Override
    public Map<String, List<StartedRun>> startedFrom(Caller caller, String kind, Collection<String> numbers) {
        return links.startedFrom(caller, kind, numbers);
    }
}
