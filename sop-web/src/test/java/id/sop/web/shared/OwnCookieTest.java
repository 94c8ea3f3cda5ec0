package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnCookieTest {

    private final OwnCookie cookie = new OwnCookie("sop-language");

    @Test
    void behind_https_only_a_cookie_that_https_has_given_counts() {
        var plain = new Cookie("sop-language", "en");
        var bound = new Cookie("__Host-sop-language", "id");

        assertEquals(Optional.of("id"), cookie.in(true, plain, bound));
        assertEquals(Optional.of("en"), cookie.in(false, plain, bound));
        assertEquals(Optional.empty(), cookie.in(true, plain));
        assertEquals(Optional.empty(), cookie.in(false, (Cookie[]) null));
    }
}
