package id.sop.shared;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;

/** Several texts by their names as one {@link SealedText}: what belongs together and is nobody else's to read. */
public final class SealedValues {

    private SealedValues() {}

    /** @param values none of them null */
    public static String seal(Map<String, String> values) {
        var json = Json.createObjectBuilder();
        values.forEach(json::add);
        return SealedText.seal(json.build().toString());
    }

    /** @throws IllegalStateException as {@link SealedText#open} */
    public static Map<String, String> open(String sealed) {
        var values = new HashMap<String, String>();
        try (var reader = Json.createReader(new StringReader(SealedText.open(sealed)))) {
            reader.readObject().forEach((name, value) -> values.put(name, ((JsonString) value).getString()));
        }
        return values;
    }
}
