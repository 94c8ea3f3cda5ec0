package id.sop.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LoginPageTest {

    private static final String PAGE = Sources.read("sop-web/src/main/webapp/login.xhtml");

    @Test
    void the_password_is_hidden_and_may_be_pasted_and_kept_by_the_browser() {
        String field = fields().stream()
                .filter(input -> input.contains("j_password"))
                .findFirst()
                .orElseThrow();

        assertTrue(field.contains("type=\"password\""), field);
        assertTrue(field.contains("autocomplete=\"current-password\""), field);
        assertFalse(field.contains("onpaste") || field.contains("readonly"), field);
    }

    @Test
    void there_is_no_hint_and_no_secret_question() {
        assertEquals(2, fields().size(), "a name and a password, and nothing else is asked");
    }

    private static List<String> fields() {
        return Pattern.compile("<input\\b[^>]*>")
                .matcher(PAGE)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
