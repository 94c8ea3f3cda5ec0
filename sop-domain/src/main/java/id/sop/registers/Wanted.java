package id.sop.registers;

import java.util.LinkedHashMap;
import java.util.Map;

/** What of a register is wanted, by its narrowings, and in which order. */
public final class Wanted {

    private static final String UNSAID = "…";

    private static final Wanted ALL = new Wanted(Map.of(), null);

    private final Map<String, Object> values;
    private final String order;

    private Wanted(Map<String, Object> values, String order) {
        this.values = values;
        this.order = order;
    }

    /** Everything, in the order of the register. */
    public static Wanted all() {
        return ALL;
    }

    /** What holds these words. */
    public static Wanted words(String typed) {
        return ALL.with(Narrowing.TEXT, typed);
    }

    /** The same, narrowed further; null narrows by nothing. */
    public <V> Wanted with(Narrowing<V> by, V value) {
        return with(by.name(), value);
    }

    private Wanted with(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        if (value != null) {
            more.put(name, value);
        }
        return new Wanted(more, order);
    }

    /** The same for who must not learn which words were searched, only that some were. */
    public Wanted withoutWords() {
        return values.containsKey(Narrowing.TEXT) ? with(Narrowing.TEXT, UNSAID) : this;
    }

    /** The same in another order: the name of a column, after a minus from its end; null for that of the register. */
    public Wanted ordered(String by) {
        return new Wanted(values, by);
    }

    /** Null where it is not narrowed by that. */
    public <V> V value(Narrowing<V> by) {
        return by.type().cast(values.get(by.name()));
    }

    /** Null for the order of the register. */
    public String order() {
        return order;
    }
}
