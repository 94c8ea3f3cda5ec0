package id.sop.shared;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The input of a form that changes a record which others may change meanwhile: it remembers what it was filled with.
 *
 * <p>The service fills it with {@link #filled} when the form is opened, and asks {@link #requireUnchanged} before it writes, while it holds a
 * lock on the record.
 */
public abstract class RecordChange implements Serializable {

    private Map<String, Serializable> shown;
    private Map<String, Conflict> conflicts = Map.of();

    /** A value of the form with its access. */
    protected record Value<T extends Serializable>(String name, Supplier<T> get, Consumer<T> set) {

        @SuppressWarnings("unchecked") // what is put back was taken from the same value of another input of this class
        private void put(Serializable value) {
            set.accept((T) value);
        }
    }

    /** A value of the form. @param name the name of its property, by which the page finds the field */
    protected static <T extends Serializable> Value<T> value(String name, Supplier<T> get, Consumer<T> set) {
        return new Value<>(name, get, set);
    }

    /** A value that the officer and somebody else have both changed: hers stays in the field until she chooses. */
    public static final class Conflict implements Serializable {

        private final Serializable stored;
        private boolean storedChosen;

        Conflict(Serializable stored) {
            this.stored = stored;
        }

        /** What the record holds now; null for nothing. */
        public Serializable getStored() {
            return stored;
        }

        /** Whether the officer wants to have what is stored instead of her own. */
        public boolean isStoredChosen() {
            return storedChosen;
        }

        public void setStoredChosen(boolean storedChosen) {
            this.storedChosen = storedChosen;
        }
    }

    /** Every value of the form. */
    protected abstract List<Value<?>> values();

    /** The beans that hold values of the form beside itself; the names of all values differ. */
    protected List<? extends RecordChange> parts() {
        return List.of();
    }

    /** Whether a bean is the form, or holds values of it. */
    public final boolean holds(Object bean) {
        return bean == this || parts().stream().anyMatch(part -> part == bean);
    }

    /** States that the form is filled with what the record holds. */
    public final void filled() {
        shown = read();
    }

    /** What has to be chosen, by the name of the property. */
    public final Map<String, Conflict> getConflicts() {
        return conflicts;
    }

    /**
     * Makes sure that the officer has seen what she is about to overwrite.
     *
     * <p>Otherwise a value that she has not touched takes over what is stored, one that both changed becomes a conflict to be chosen, and the form
     * counts as filled with what is stored now: sent again, it changes the record knowingly.
     *
     * @param stored the same form, filled with what the record holds now
     * @throws ChangedMeanwhile if the record was changed since this form was filled
     */
    public final void requireUnchanged(RecordChange stored, LastChange last) {
        if (shown == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " was not filled by its service");
        }
        choose();
        var now = stored.read();
        var takenOver = new LinkedHashMap<String, Serializable>();
        var both = new LinkedHashMap<String, Conflict>();
        for (var value : values()) {
            var name = value.name();
            var mine = value.get().get();
            if (same(shown.get(name), now.get(name)) || same(mine, now.get(name))) {
                continue;
            }
            if (same(mine, shown.get(name))) {
                value.put(now.get(name));
                takenOver.put(name, now.get(name));
            } else {
                both.put(name, new Conflict(now.get(name)));
            }
        }
        shown = now;
        conflicts = both;
        for (RecordChange part : parts()) {
            part.conflicts = both;
        }
        if (!takenOver.isEmpty() || !both.isEmpty()) {
            throw new ChangedMeanwhile(last, this, takenOver.keySet());
        }
    }

    private void choose() {
        values().stream()
                .filter(value -> conflicts.containsKey(value.name()))
                .filter(value -> conflicts.get(value.name()).isStoredChosen())
                .forEach(value -> value.put(conflicts.get(value.name()).getStored()));
    }

    private Map<String, Serializable> read() {
        var read = new LinkedHashMap<String, Serializable>();
        values().forEach(value -> read.put(value.name(), value.get().get()));
        return read;
    }

    /** A text that is empty says as little as none. */
    private static boolean same(Serializable one, Serializable other) {
        return Objects.equals("".equals(one) ? null : one, "".equals(other) ? null : other);
    }
}
