package id.sop.payloads;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * A text that wants to be more than text, from {@code payloads/payloads.txt}.
 *
 * @param kind what it wants to be
 */
record Payload(String kind, String text) {

    private static final String FILE = "/payloads/payloads.txt";

    static List<Payload> all() {
        var all = new ArrayList<Payload>();
        var kind = "";
        for (var line : read().lines().toList()) {
            if (line.matches("\\[[a-z].*]")) {
                kind = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                all.add(new Payload(kind, unescaped(line)));
            }
        }
        return all;
    }

    static List<Payload> kept() {
        return all().stream().filter(payload -> !payload.isRefused()).toList();
    }

    static List<Payload> refused() {
        return all().stream().filter(Payload::isRefused).toList();
    }

    boolean isRefused() {
        return kind.startsWith("refused");
    }

    private static String read() {
        try (var file = Payload.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The escapes of a properties file; before them a sign that such a file would read as its own is guarded. */
    private static String unescaped(String line) {
        var properties = new Properties();
        try {
            properties.load(new StringReader("text=\\u0078" + line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("text").substring(1);
    }
}
