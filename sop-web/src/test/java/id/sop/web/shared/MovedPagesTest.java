package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MovedPagesTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Pattern MOVED =
            Pattern.compile("<param-name>(/[^<]+\\.xhtml)</param-name>\\s*<param-value>(/[^<]+\\.xhtml)</param-value>");

    private final Servlets servlets = new Servlets();
    private final MovedPages pages = new MovedPages() {
        @Override
        public String getInitParameter(String name) {
            return Map.of("/old.xhtml", "/new.xhtml").get(name);
        }
    };

    @Test
    void a_bookmark_leads_to_the_page_with_all_that_it_asked_for() throws IOException {
        servlets.path = "/old.xhtml";
        servlets.query = "q=a&page=2";

        pages.doGet(servlets.request, servlets.response);

        assertEquals("/new.xhtml?q=a&page=2", servlets.redirect);
    }

    @Test
    void an_address_without_a_question_has_none_afterwards() throws IOException {
        servlets.path = "/old.xhtml";

        pages.doGet(servlets.request, servlets.response);

        assertEquals("/new.xhtml", servlets.redirect);
    }

    @Test
    void every_former_address_is_answered_and_leads_to_a_page_that_is_there() throws IOException {
        var configuration = Files.readString(VIEWS.resolve("WEB-INF/web.xml"));
        var moved = MOVED.matcher(configuration)
                .results()
                .collect(Collectors.toMap(page -> page.group(1), page -> page.group(2)));

        assertFalse(moved.isEmpty());
        moved.forEach((from, to) -> {
            assertTrue(configuration.contains("<url-pattern>" + from + "</url-pattern>"), from);
            assertFalse(Files.exists(VIEWS.resolve(from.substring(1))), from);
            assertTrue(Files.exists(VIEWS.resolve(to.substring(1))), to);
        });
    }
}
