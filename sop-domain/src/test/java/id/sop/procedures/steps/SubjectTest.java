package id.sop.procedures.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void a_thing_that_a_module_keeps_has_a_number_of_the_ledger() {
        var letter = Subject.of("letter", SerialNumber.of(2026, 412), "Undangan", Urgency.ORDINARY);

        assertTrue(letter.isOf("letter"));
        assertEquals(Optional.of(SerialNumber.of(2026, 412)), letter.serialNumber());
        assertEquals("2026-412", letter.number());
        assertEquals("0412/2026", letter.writtenNumber());
    }

    @Test
    void what_no_module_keeps_is_no_thing_of_a_module_whatever_its_kind_and_number_look_like() {
        var client = Subject.plain(SubjectKind.CLIENT, "Budi", "2026-412");

        assertFalse(client.isOf("client"));
        assertEquals(Optional.empty(), client.serialNumber());
        assertEquals("2026-412", client.writtenNumber());
        assertNull(Subject.plain(SubjectKind.PLACE, "Pasar", null).writtenNumber());
    }

    @Test
    void a_thing_with_a_name_of_its_own_is_written_by_it() {
        var sheet = Subject.of("sheet", "JBI-SURAT-MASUK.2", "Surat masuk", Urgency.ORDINARY);

        assertEquals(Optional.empty(), sheet.serialNumber());
        assertEquals("JBI-SURAT-MASUK.2", sheet.writtenNumber());
    }
}
