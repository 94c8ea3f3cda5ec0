package id.sop.audit;

import jakarta.json.Json;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;

/** Writes the values of a trace line as JSON text and reads them back. */
final class TraceValues {

    private TraceValues() {}

    static String write(Map<String, String> values) {
        if (values.isEmpty()) {
            return null;
        }
        var json = Json.createObjectBuilder();
        new TreeMap<>(values).forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> read(String text) {
        var values = new TreeMap<String, String>();
        if (text != null) {
            try (var reader = Json.createReader(new StringReader(text))) {
                reader.readObject().forEach((field, value) -> values.put(field, ((JsonString) value).getString()));
            }
        }
        return values;
    }
}
