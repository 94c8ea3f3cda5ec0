package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @Test
    void without_a_choice_it_is_indonesian() {
        assertEquals("id", Language.chosen(Optional.empty()));
        assertEquals("id", Language.chosen(Optional.of("fr")));
    }

    @Test
    void the_cookie_chooses() {
        assertEquals("en", Language.chosen(Optional.of("en")));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"https://example.org/", "//example.org/", "/\\example.org", "letters", "/a\r\nSet-Cookie: x"})
    void the_way_back_never_leads_to_another_site(String asked) {
        assertEquals("/", LanguageSwitch.back(asked, ""));
    }

    @Test
    void the_way_back_is_the_page_with_its_query() {
        assertEquals("/letters/incoming.xhtml?q=a", LanguageSwitch.back("/letters/incoming.xhtml?q=a", ""));
        assertEquals("/sop/", LanguageSwitch.back("/other/", "/sop"));
    }
}
