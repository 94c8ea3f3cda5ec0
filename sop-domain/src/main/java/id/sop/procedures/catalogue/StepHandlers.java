package id.sop.procedures.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.sop.procedures.sheet.HandlerKind;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.AwaitsWork;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.MembersStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All step handlers of the application by their keys. */
@ApplicationScoped
public class StepHandlers {

    private final Map<String, Known> byKey = new HashMap<>();

    /** A handler and where in a sheet it can stand. */
    private record Known(StepHandler<?> handler, HandlerKind kind) {}

    protected StepHandlers() {}

    @Inject
    StepHandlers(@Any Instance<StepHandler<?>> handlers) {
        for (var handler : handlers.handles()) {
            for (var qualifier : handler.getBean().getQualifiers()) {
                if (qualifier instanceof Handles key && byKey.put(key.value(), known(handler.get(), key)) != null) {
                    throw new IllegalStateException("Two handlers for " + key.value());
                }
            }
        }
    }

    private static Known known(StepHandler<?> handler, Handles key) {
        if (handler instanceof MembersStep && key.starts()) {
            throw new IllegalStateException("Nothing has members before " + key.value());
        }
        return new Known(handler, new HandlerKind(key.about(), key.starts()));
    }

    /**
     * The handler of the row at which the step stands; a sheet that names an unknown one was never let into the catalogue.
     *
     * @throws id.sop.procedures.steps.SubjectDoesNotFit if it changes a thing that the run is not about: the catalogue may have sheets
     *     that are older than the check of that
     */
    public StepHandler<?> of(StepContext step) {
        var known = byKey.get(step.step().handler());
        if (known == null) {
            throw new IllegalStateException("No handler for " + step.step().handler());
        }
        if (known.kind().changes()) {
            step.requireAbout(known.kind().about());
        }
        return known.handler();
    }

    /** How far the work is for which a row waits; empty where its handler waits for none, or for nothing that this run is about. */
    public Optional<Awaited> awaited(Step row, String office, Subject subject) {
        return Optional.ofNullable(byKey.get(row.handler()))
                .filter(known -> known.handler() instanceof AwaitsWork
                        && subject.isOf(known.kind().about()))
                .map(known -> ((AwaitsWork) known.handler()).awaited(office, subject));
    }

    /** Which keys a sheet can name, and where the handlers behind them can stand. */
    Map<String, HandlerKind> kinds() {
        return byKey.entrySet().stream()
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, known -> known.getValue().kind()));
    }
}
