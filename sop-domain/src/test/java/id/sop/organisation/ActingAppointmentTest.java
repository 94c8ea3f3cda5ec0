package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActingAppointmentTest {

    private static final String TITLE = "Plh. Kepala Panti";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 27);

    private final ActingAppointment appointment =
            new ActingAppointment(new Officer("kasubbag", "jambi", "Wati"), 1, input(), "Admin", NOW);

    private static NewAppointment input() {
        var input = new NewAppointment();
        input.setKind(ActingKind.PLH);
        input.setPosition("jambi.kepala-panti");
        input.setFromDay(FIRST);
        input.setUntilDay(LAST);
        input.setDecree("800/12/2026");
        return input;
    }

    @Test
    void it_can_be_ended_until_its_last_day_and_taken_back_before_its_first() {
        for (var day : List.of(FIRST.minusDays(1), FIRST, LAST)) {
            var one = new ActingAppointment(new Officer("kasubbag", "jambi", "Wati"), 1, input(), "Admin", NOW);

            one.end(TITLE, day, "Admin", "Kepala kembali", NOW);

            assertEquals(AppointmentState.ENDED, one.state(day));
        }
    }

    @Test
    void after_its_last_day_there_is_nothing_to_end() {
        var refusal = assertThrows(
                AppointmentOver.class, () -> appointment.end(TITLE, LAST.plusDays(1), "Admin", "Kepala kembali", NOW));

        assertEquals(List.of(TITLE), List.of(refusal.arguments()));
        assertEquals(AppointmentState.PAST, appointment.state(LAST.plusDays(1)));
    }

    @Test
    void it_is_ended_once() {
        appointment.end(TITLE, FIRST, "Admin", "Kepala kembali", NOW);

        assertThrows(AppointmentOver.class, () -> appointment.end(TITLE, FIRST, "Admin", "Lagi", NOW));

        assertEquals("Kepala kembali", appointment.endReason());
    }
}
