package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewRulesTest {

    private static final Path VIEWS = Path.of("src/main/webapp");

    /** What no view may hold, and the only view that may. */
    private static final Map<Pattern, List<String>> FORBIDDEN = Map.of(
            Pattern.compile("\\sstyle=\""), List.of(),
            Pattern.compile("<script|javascript:|\\son(click|change|submit|load|blur|key\\w+)=\""), List.of(),
            Pattern.compile("f:ajax"), List.of(),
            // A command is a sop:button that sends its form whole, with the token by which it takes effect once
            Pattern.compile("<[hp]:command(Button|Link)\\b[^>]*\\saction=|<sop:button\\b[^>]*\\sajax="), List.of(),
            Pattern.compile("escape=\"false\""), List.of("WEB-INF/tags/drawing.xhtml"),
            Pattern.compile("(src|href)=\"(https?:)?//"), List.of());

    @Test
    void a_view_holds_no_style_no_script_no_raw_markup_and_nothing_from_elsewhere() {
        List<String> offences = views().flatMap(ViewRulesTest::offences).toList();

        assertEquals(List.of(), offences);
    }

    @Test
    void a_view_is_shorter_than_120_lines() {
        List<String> long_ = views().filter(view -> read(view).lines().count() >= 120)
                .map(Path::toString)
                .toList();

        assertEquals(List.of(), long_);
    }

    private static Stream<String> offences(Path view) {
        String name = VIEWS.relativize(view).toString();
        String text = read(view);
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> !rule.getValue().contains(name)
                        && rule.getKey().matcher(text).find())
                .map(rule -> name + ": " + rule.getKey());
    }

    private static Stream<Path> views() {
        try (Stream<Path> all = Files.walk(VIEWS)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path view) {
        try {
            return Files.readString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
