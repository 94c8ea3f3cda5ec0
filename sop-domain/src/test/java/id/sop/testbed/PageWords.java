package id.sop.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The words of the pages of all modules, as the sources have them. */
public final class PageWords {

    private static final Path BUNDLES = Path.of("../sop-web/src/main/resources");

    private PageWords() {}

    /** @param language the ending of the bundles: the empty string, or {@code _en} */
    public static Properties in(String language) throws IOException {
        var words = new Properties();
        try (var files = Files.walk(BUNDLES)) {
            for (var file : files.filter(path -> path.endsWith("Messages" + language + ".properties"))
                    .toList()) {
                try (var in = Files.newBufferedReader(file)) {
                    words.load(in);
                }
            }
        }
        return words;
    }
}
