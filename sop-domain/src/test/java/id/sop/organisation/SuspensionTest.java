package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Test
    void it_is_lifted_once() {
        var suspension = new Suspension(new Officer("peksos", "jambi", "Tono"), null, "Cuti", "Admin", NOW);
        suspension.lift("Admin", "Kembali", NOW);

        var refusal = assertThrows(NotSuspended.class, () -> suspension.lift("Admin", "Lagi", NOW));

        assertEquals(List.of("peksos"), List.of(refusal.arguments()));
    }
}
