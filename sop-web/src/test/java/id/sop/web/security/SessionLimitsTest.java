package id.sop.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    @Test
    void the_end_of_a_session_leads_back_to_this_server_only() {
        assertEquals("/letters/letter.xhtml?no=2026-1", SessionLimits.address("/letters/letter.xhtml", "no=2026-1"));
        assertEquals("/index.xhtml", SessionLimits.address("/index.xhtml", null));
        assertEquals("/example.org/x", SessionLimits.address("//example.org/x", null));
        assertEquals("/example.org", SessionLimits.address("/\\/example.org", null));
    }

    @Test
    void what_a_page_asks_by_itself_is_no_sign_of_a_person_but_what_is_typed_is() {
        assertTrue(SessionLimits.isSignOfPerson("GET", null));
        assertTrue(SessionLimits.isSignOfPerson("POST", "true"));
        assertFalse(SessionLimits.isSignOfPerson("GET", "true"));
    }
}
