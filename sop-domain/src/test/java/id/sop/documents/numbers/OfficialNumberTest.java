package id.sop.documents.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficialNumberTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final OfficialNumber used = OfficialNumber.used(key(1), "Rina", NOW);
    private final OfficialNumber reserved = OfficialNumber.reserved(key(2), "Surat menyusul", "Rina", NOW);
    private final OfficialNumber voided = OfficialNumber.used(key(3), "Rina", NOW);

    OfficialNumberTest() {
        voided.cancel(NumberState.USED, "Salah catat", "Rina", NOW);
    }

    private static OfficialNumber.Key key(int sequence) {
        return new OfficialNumber.Key("jambi", "incoming-letter", SerialNumber.of(2026, sequence));
    }

    @Test
    void a_reserved_number_is_used_once() {
        reserved.use("Joko", NOW);

        var refusal = assertThrows(NumberNotReserved.class, () -> reserved.use("Wati", NOW));

        assertEquals(List.of("0002/2026"), List.of(refusal.arguments()));
        assertEquals("Joko", reserved.used().officer());
    }

    @Test
    void what_is_used_or_void_is_given_to_nothing_else() {
        assertThrows(NumberNotReserved.class, () -> used.use("Joko", NOW));
        assertThrows(NumberNotReserved.class, () -> voided.use("Joko", NOW));

        assertEquals(NumberState.VOID, voided.state());
    }

    @Test
    void a_number_is_void_once() {
        for (var expected : List.of(NumberState.USED, NumberState.RESERVED)) {
            var refusal = assertThrows(NumberAlreadyVoid.class, () -> voided.cancel(expected, "Lagi", "Joko", NOW));

            assertEquals(List.of("0003/2026"), List.of(refusal.arguments()));
        }
        assertEquals("Salah catat", voided.voided().reason());
    }

    @Test
    void what_should_be_kept_free_and_was_used_meanwhile_is_not_void() {
        var refusal = assertThrows(
                NumberNotReserved.class, () -> used.cancel(NumberState.RESERVED, "Tidak jadi", "Joko", NOW));

        assertEquals(List.of("0001/2026"), List.of(refusal.arguments()));
        assertEquals(NumberState.USED, used.state());
    }

    @Test
    void a_reserved_number_and_a_used_one_can_become_void() {
        reserved.cancel(NumberState.RESERVED, "Tidak jadi", "Joko", NOW);
        used.cancel(NumberState.USED, "Salah catat", "Joko", NOW);

        assertEquals(NumberState.VOID, reserved.state());
        assertEquals(NumberState.VOID, used.state());
    }

    @Test
    void a_void_number_keeps_its_date() {
        used.date(TODAY, false, null);

        assertThrows(NumberAlreadyVoid.class, () -> voided.date(TODAY, true, "Terlambat"));

        assertEquals(TODAY, used.dated());
        assertFalse(voided.isOutOfOrder());
    }
}
