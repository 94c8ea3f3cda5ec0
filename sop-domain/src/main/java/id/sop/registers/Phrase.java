package id.sop.registers;

import java.util.Arrays;
import java.util.List;

/**
 * Words with what stands in them, to be said in the language of the paper or the page.
 *
 * @param module a class beside which the words of official papers lie; null for those of the register that says them
 */
public record Phrase(Class<?> module, String key, List<Object> arguments) {

    /** Words of the register. Without the empty ones at its end an argument may be null. */
    public static Phrase of(String key, Object... arguments) {
        return of(null, key, arguments);
    }

    /** Words of another module. */
    public static Phrase of(Class<?> module, String key, Object... arguments) {
        return new Phrase(module, key, Arrays.asList(arguments));
    }
}
