package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.organisation.calendar.DayOff;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowUpDueTimesTest extends LettersTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void a_follow_up_is_due_at_the_closing_of_its_day_by_the_calendar_in_force() {
        distributedTo("jambi.kasi-pas");
        assertEquals(Optional.of(at("2026-11-25T16:00")), due());

        var before = draft().rules().daysOff();
        var more = new ArrayList<>(before);
        more.add(new DayOff(WEDNESDAY, "Banjir", DayOff.Kind.HOLIDAY));
        enters(more);
        var shifted = due();
        enters(before);

        assertEquals(Optional.of(at("2026-11-26T16:00")), shifted);
        assertEquals(Optional.of(at("2026-11-25T16:00")), due());
    }

    private Optional<Instant> due() {
        return as("kasipas").inbox().get(0).dueAt();
    }

    private CalendarDraft draft() {
        return as("admin").asks(CalendarService.class, calendars -> calendars.draft(2026));
    }

    private void enters(List<DayOff> daysOff) {
        var draft = draft();
        as("admin")
                .does(
                        CalendarService.class,
                        calendars -> calendars.enter(
                                new CalendarDraft(draft.rules().with(daysOff), draft.basedOn()),
                                "Surat edaran 7/2026"));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Jakarta")).toInstant();
    }
}
