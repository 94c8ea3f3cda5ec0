package id.sop.shared;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Something worth a line in the trace (jejak audit): fired in the transaction that did it, so that both stand or fall.
 *
 * <p>Who, in which position, when and from where is added by the module that keeps the trace.
 *
 * @param action what was done, as a key: {@code letter.opened}, {@code step.performed} …
 * @param kind the kind of thing, as a key: {@code letter}, {@code run} …
 * @param number the number by which the office knows it
 * @param before the values that changed, as they were; empty when nothing changed
 * @param after the values that changed, as they are now, or what else is worth keeping
 */
public record Traced(String action, String kind, String number, Map<String, String> before, Map<String, String> after) {

    public Traced {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** A reading, a print or another act that changes nothing. */
    public static Traced seen(String action, String kind, String number) {
        return new Traced(action, kind, number, Map.of(), Map.of());
    }

    /** An act that leaves facts behind, such as a new record. */
    public static Traced done(String action, String kind, String number, Map<String, String> facts) {
        return new Traced(action, kind, number, Map.of(), withoutEmpty(facts));
    }

    /** A change: of the two states only what differs is kept. */
    public static Traced changed(
            String action, String kind, String number, Map<String, String> before, Map<String, String> after) {
        var old = new LinkedHashMap<String, String>();
        var now = new LinkedHashMap<String, String>();
        var fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        for (var field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                old.put(field, before.get(field));
                now.put(field, after.get(field));
            }
        }
        return new Traced(action, kind, number, withoutEmpty(old), withoutEmpty(now));
    }

    /** The same for a trace that must not hold the values: which fields there are, or which changed. */
    public Traced withoutValues() {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return done(action, kind, number, Map.of("fields", String.join(", ", fields)));
    }

    private static Map<String, String> withoutEmpty(Map<String, String> values) {
        var kept = new LinkedHashMap<>(values);
        kept.values().removeIf(value -> value == null || value.isEmpty());
        return kept;
    }
}
