package id.sop.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptServletTest {

    private static final String HOST = "sop.example:8443";

    @Test
    void a_page_of_this_site_may_ask() {
        assertTrue(ScriptServlet.isOurOwn("same-origin", "https://sop.example:8443", HOST));
        assertTrue(ScriptServlet.isOurOwn(null, "https://sop.example:8443", HOST));
        assertTrue(ScriptServlet.isOurOwn(null, null, HOST));
    }

    @Test
    void no_other_site_may() {
        assertFalse(ScriptServlet.isOurOwn("cross-site", null, HOST));
        assertFalse(ScriptServlet.isOurOwn("same-site", "https://other.example", HOST));
        assertFalse(ScriptServlet.isOurOwn("none", null, HOST));
        assertFalse(ScriptServlet.isOurOwn(null, "https://other.example", HOST));
        assertFalse(ScriptServlet.isOurOwn(null, "https://sop.example", HOST));
        assertFalse(ScriptServlet.isOurOwn(null, "null", HOST));
        assertFalse(ScriptServlet.isOurOwn(null, "not an address", HOST));
    }
}
