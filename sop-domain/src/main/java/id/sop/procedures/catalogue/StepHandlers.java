package id.sop.procedures.catalogue;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All step handlers of the application by their keys. */
@ApplicationScoped
public class StepHandlers {

    private final Map<String, StepHandler<?>> byKey = new HashMap<>();

    protected StepHandlers() {}

    @Inject
    StepHandlers(@Any Instance<StepHandler<?>> handlers) {
        for (var handler : handlers.handles()) {
            for (var qualifier : handler.getBean().getQualifiers()) {
                if (qualifier instanceof Handles key && byKey.put(key.value(), handler.get()) != null) {
                    throw new IllegalStateException("Two handlers for " + key.value());
                }
            }
        }
    }

    StepHandlers(Map<String, StepHandler<?>> handlers) {
        byKey.putAll(handlers);
    }

    /** The handler of a key; a sheet that names an unknown one was never let into the catalogue. */
    public StepHandler<?> find(String key) {
        var handler = byKey.get(key);
        if (handler == null) {
            throw new IllegalStateException("No handler for " + key);
        }
        return handler;
    }

    Set<String> keys() {
        return Set.copyOf(byKey.keySet());
    }
}
