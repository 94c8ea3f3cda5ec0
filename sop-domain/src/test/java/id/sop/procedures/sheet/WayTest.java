package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayTest {

    private static Way end(Outcome outcome, String words, String endsAs) {
        return new Way(
                outcome, Optional.ofNullable(words), Way.Kind.ENDS, Optional.empty(), Optional.ofNullable(endsAs));
    }

    @Test
    void the_only_way_of_a_row_asks_for_no_reason_and_has_done_what_the_row_is_for_whatever_the_end_is_called() {
        var named = end(Outcome.DONE, null, "Selesai dipakai");

        assertEquals("Selesai dipakai", named.endName());
        assertTrue(named.endsOtherwise());
        assertFalse(named.needsReason());
        assertTrue(named.accomplishes());
    }

    @Test
    void who_chooses_another_end_than_the_usual_one_has_to_say_why() {
        assertTrue(end(new Outcome("REFERRED"), "Dirujuk", "Dirujuk").needsReason());
        assertTrue(end(Outcome.NO, null, null).needsReason());
        assertFalse(end(Outcome.YES, null, null).needsReason());
    }
}
