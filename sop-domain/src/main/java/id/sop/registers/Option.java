package id.sop.registers;

import java.util.List;
import java.util.function.Function;

/**
 * A value by which a register can be narrowed.
 *
 * @param label what it is called: a name of the office's own, a constant or a {@link Phrase}
 */
public record Option(Object value, Object label) {

    /** Some values that are called as they are. */
    public static List<Option> each(List<?> values) {
        return each(values, value -> value, Object::toString);
    }

    /** Some things by what they are known by and what they are called. */
    public static <T> List<Option> each(List<T> things, Function<T, ?> value, Function<T, ?> label) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing), label.apply(thing)))
                .toList();
    }
}
