package id.sop.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What our own scripts and views leave undone in the browser. */
class BrowserScriptTest {

    private static final String WEBAPP = "sop-web/src/main/webapp";

    @Test
    void text_is_never_put_into_a_page_as_markup() {
        nothingIn(
                ".js",
                "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|setTimeout\\(\\s*['\"]");
    }

    /** A text that is put in another's place would have its {@code $&} and {@code $'} read as parts of what was there. */
    @Test
    void what_is_put_in_the_place_of_something_is_a_function_or_stands_in_the_script() {
        nothingIn(".js", "\\.replace(All)?\\((/(\\\\.|[^/\\\\])+/\\w*|'[^']*'), (?!'[^']*'\\)|\\(\\w*\\) =>)");
    }

    @Test
    void nothing_is_kept_in_the_browser_but_when_it_was_used_and_what_was_told() {
        nothingIn(".js", "indexedDB|document\\.cookie|caches\\.|Storage\\.setItem\\((?!SEEN,|TOLD,)|Storage\\[");
    }

    @Test
    void no_object_takes_its_keys_from_the_page() {
        nothingIn(".js", "__proto__|(Object\\.assign|\\.extend)\\([^)]*(dataset|JSON)|\\bfor \\(\\w+ \\w+ in ");
    }

    @Test
    void windows_send_each_other_no_messages() {
        nothingIn(".js", "postMessage|addEventListener\\('message'");
    }

    @Test
    void nothing_is_used_that_browsers_have_given_up() {
        nothingIn(".xhtml", "<(object|embed|applet|frameset|marquee)\\b");
    }

    private static void nothingIn(String ending, String pattern) {
        List<Path> files = Sources.under(WEBAPP, ending);
        Pattern forbidden = Pattern.compile(pattern);

        assertFalse(files.isEmpty());
        assertEquals(
                List.of(),
                files.stream()
                        .filter(file -> forbidden.matcher(Sources.read(file)).find())
                        .toList());
    }
}
