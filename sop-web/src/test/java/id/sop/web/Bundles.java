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

    private static final List<Path> RESOURCES = List.of(Path.of("src/main/resources"), Path.of("src/test/resources"));
    private static final String FILE = "Messages.properties";

    private Bundles() {}

    /** Their names, that of the module that only the tests have among them. */
    public static List<String> names() {
        return RESOURCES.stream().flatMap(Bundles::below).sorted().toList();
    }

    private static Stream<String> below(Path root) {
        try (Stream<Path> files = Files.walk(root.resolve("id/sop/web"))) {
            return files
                    .filter(file -> file.endsWith(FILE))
                    .map(file -> root.relativize(file).toString())
                    .map(file -> file.replace(".properties", "").replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All their words in a language, {@code id} or {@code en}. */
    public static Map<String, String> words(String language) {
        return Sentences.join(names(), Locale.forLanguageTag(language));
    }
}
