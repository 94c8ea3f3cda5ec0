package id.sop.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.Servlets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusedLoginsTest {

    private final Servlets servlets = new Servlets();
    private final List<String> refused = new ArrayList<>();
    private final LoginPage page = new LoginPage();

    private void shown(Map<String, String> parameters) throws Exception {
        var filter = new RefusedLogins();
        filter.logins = new Logins() {
            @Override
            void refused(String name) {
                refused.add(name);
            }
        };
        HttpServletRequest forwarded = new HttpServletRequestWrapper(servlets.request) {
            @Override
            public String getParameter(String name) {
                return parameters.get(name);
            }
        };
        filter.doFilter(forwarded, servlets.response, (request, response) -> {});
        page.request = servlets.request; // Payara injects the request as it was before it was forwarded
    }

    @Test
    void the_page_and_the_log_are_told_of_a_refused_login() throws Exception {
        shown(Map.of("failed", "true", "j_username", "siti"));

        assertTrue(page.isWrongPassword());
        assertEquals(List.of("siti"), refused);
    }

    @Test
    void the_page_that_asks_for_a_login_first_says_nothing_is_wrong() throws Exception {
        shown(Map.of());

        assertFalse(page.isWrongPassword());
        assertEquals(List.of(), refused);
    }
}
