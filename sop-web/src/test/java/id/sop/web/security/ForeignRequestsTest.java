package id.sop.web.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForeignRequestsTest {

    private static final String HOST = "sop.example:8443";

    @Test
    void what_another_site_sends_is_foreign() {
        assertTrue(ForeignRequests.isForeign("cross-site", null, HOST));
        assertTrue(ForeignRequests.isForeign("same-site", "https://other.example", HOST));
        assertTrue(ForeignRequests.isForeign(null, "https://other.example", HOST));
        assertTrue(ForeignRequests.isForeign(null, "null", HOST));
        assertTrue(ForeignRequests.isForeign(null, "https://sop.example", HOST));
    }

    @Test
    void what_a_person_or_a_page_of_ours_sends_is_not() {
        assertFalse(ForeignRequests.isForeign("same-origin", "https://sop.example:8443", HOST));
        assertFalse(ForeignRequests.isForeign("none", null, HOST));
        assertFalse(ForeignRequests.isForeign(null, "https://sop.example:8443", HOST));
        assertFalse(ForeignRequests.isForeign(null, null, HOST));
    }

    @Test
    void only_what_a_script_keeps_can_be_deleted() {
        assertTrue(ForeignRequests.isKnown("DELETE", true));
        assertFalse(ForeignRequests.isKnown("DELETE", false));
        assertFalse(ForeignRequests.isKnown("PUT", true));
        assertFalse(ForeignRequests.isKnown("get", false));
        assertTrue(ForeignRequests.isKnown("HEAD", false));
    }
}
