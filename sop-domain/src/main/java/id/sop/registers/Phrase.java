package id.sop.registers;

import java.util.Arrays;
import java.util.List;

/** Words of a module with what stands in them, to be said in the language of the paper or the page. */
public record Phrase(String key, List<Object> arguments) {

    /** Without the empty ones at its end an argument may be null. */
    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Arrays.asList(arguments));
    }
}
