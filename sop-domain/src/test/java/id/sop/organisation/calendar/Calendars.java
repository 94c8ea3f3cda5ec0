package id.sop.organisation.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** Calendars and moments that the tests of this package talk about. */
final class Calendars {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final CalendarYear YEAR_2026 = readYear2026();

    private Calendars() {}

    static CalendarYear year2026() {
        return YEAR_2026;
    }

    private static CalendarYear readYear2026() {
        try (InputStream xml = Calendars.class.getResourceAsStream("/organisation/calendar-2026.xml")) {
            return CalendarReader.read(xml, "calendar-2026.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WorkingCalendar office() {
        return officeIn(WIB);
    }

    static WorkingCalendar officeIn(ZoneId zone) {
        return WorkingCalendar.of(zone, List.of(year2026()));
    }

    /** A moment on the wall clock of Jakarta, such as {@code 2026-11-23T08:00}. */
    static Instant at(String wallClock) {
        return LocalDateTime.parse(wallClock).atZone(WIB).toInstant();
    }
}
