package id.sop.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewWordsTest {

    private static final Set<String> METADATA_OF_ROWS =
            Set.of("WEB-INF/templates/row-metadata.xhtml", "WEB-INF/templates/member-metadata.xhtml");

    /** What reads the same in every language: names of keys on a keyboard and of the two languages. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("Alt", "N", "Esc", "ID", "EN");

    private static final Pattern NO_TEXT = Pattern.compile("(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<[^>]*>|#\\{[^}]*\\}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{L}+");
    private static final Pattern SPOKEN = Pattern.compile("\\s(?:title|alt|aria-label|placeholder)=\"([^#\"]+)\"");
    private static final Pattern KEY =
            Pattern.compile("msg\\['([\\w.-]+)'\\]|words\\.of\\('([\\w.-]+)'\\s*[,)]|\\skey=\"([\\w.-]+)\"");

    @Test
    void a_view_holds_no_word_of_its_own() {
        var offences = Views.all()
                .flatMap(view -> words(view).map(word -> Views.name(view) + ": " + word))
                .toList();

        assertEquals(List.of(), offences);
    }

    @Test
    void every_key_that_a_view_names_is_in_the_bundle() {
        var words = Bundles.words("id");

        var missing = Views.all()
                .flatMap(view -> KEY.matcher(Views.read(view))
                        .results()
                        .map(ViewWordsTest::key)
                        .filter(key -> !words.containsKey(key))
                        .map(key -> Views.name(view) + ": " + key))
                .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void a_page_that_loads_something_says_so_in_its_own_metadata() {
        var offences = Views.all()
                .filter(view -> !METADATA_OF_ROWS.contains(Views.name(view)))
                .filter(view -> Views.read(view).contains("f:viewParam")
                        || Views.read(view).contains("f:viewAction"))
                .filter(view -> !Views.read(view).contains("<f:metadata>")
                        || Views.name(view).startsWith("WEB-INF"))
                .map(Views::name)
                .toList();

        assertEquals(List.of(), offences);
    }

    @Test
    void the_metadata_that_the_pages_of_rows_share_stand_in_that_of_the_page() {
        var including = Pattern.compile(
                "<f:metadata>\\s*<ui:include src=\"/(?:" + String.join("|", METADATA_OF_ROWS) + ")\"/>");

        var offences = Views.all()
                .filter(view -> METADATA_OF_ROWS.stream()
                        .anyMatch(part -> Views.read(view).contains("\"/" + part + "\"")))
                .filter(view -> !including.matcher(Views.read(view)).find()
                        || Views.name(view).startsWith("WEB-INF"))
                .map(Views::name)
                .toList();

        assertEquals(List.of(), offences);
    }

    private static Stream<String> words(Path view) {
        String text = Views.read(view);
        Stream<String> spoken = SPOKEN.matcher(text).results().map(found -> found.group(1));
        Stream<String> written = Stream.of(NO_TEXT.matcher(text).replaceAll(" "));
        return Stream.concat(
                        spoken.filter(said -> !said.equals("Bahasa Indonesia") && !said.equals("English")), written)
                .flatMap(part -> WORD.matcher(part).results().map(MatchResult::group))
                .filter(word -> !SAME_EVERYWHERE.contains(word));
    }

    private static String key(MatchResult found) {
        return Stream.of(1, 2, 3)
                .map(found::group)
                .filter(key -> key != null)
                .findFirst()
                .orElseThrow();
    }
}
