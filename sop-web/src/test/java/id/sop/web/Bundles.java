package id.sop.web;

import id.sop.web.shared.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The bundles with the words of the pages, as they lie beside each other: the common one and that of each module. */
public final class Bundles {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String FILE = "Messages.properties";

    private Bundles() {}

    /** Their names. */
    public static List<String> names() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("id/sop/web"))) {
            return files.filter(file -> file.endsWith(FILE))
                    .map(file -> RESOURCES.relativize(file).toString())
                    .map(file -> file.replace(".properties", "").replace('/', '.'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All their words in a language, {@code id} or {@code en}. */
    public static Map<String, String> words(String language) {
        return Sentences.join(names(), Locale.forLanguageTag(language));
    }
}
