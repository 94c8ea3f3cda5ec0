package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracedTest {

    @Test
    void of_a_change_only_what_differs_is_kept() {
        var traced = Traced.changed(
                "letter.recorded",
                "letter",
                "0001/2026",
                Map.of("state", "RECEIVED", "sender", "Dinas"),
                Map.of("state", "RECORDED", "sender", "Dinas"));

        assertEquals(Map.of("state", "RECEIVED"), traced.before());
        assertEquals(Map.of("state", "RECORDED"), traced.after());
    }

    @Test
    void what_was_empty_before_stands_only_after() {
        var before = new HashMap<String, String>();
        before.put("summary", null);

        var traced = Traced.changed("a", "letter", "1", before, Map.of("summary", "Rapat", "note", ""));

        assertEquals(Map.of(), traced.before());
        assertEquals(Map.of("summary", "Rapat"), traced.after());
    }

    @Test
    void what_is_gone_afterwards_stands_only_before() {
        var traced = Traced.changed("a", "letter", "1", Map.of("addressees", "Kasi PAS"), Map.of());

        assertEquals(Map.of("addressees", "Kasi PAS"), traced.before());
        assertEquals(Map.of(), traced.after());
    }

    @Test
    void facts_are_kept_without_the_empty_ones() {
        var facts = new HashMap<String, String>();
        facts.put("note", null);
        facts.put("row", "1");

        assertEquals(Map.of("row", "1"), Traced.done("a", "run", "1", facts).after());
        assertEquals(Map.of(), Traced.seen("a", "run", "1").after());
    }
}
