package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.WIB;
import static id.sop.organisation.calendar.Calendars.office;
import static id.sop.organisation.calendar.Calendars.officeIn;
import static id.sop.organisation.calendar.Calendars.year2026;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every moment from 2025 to 2027, of which only 2026 has rules. */
class WorkingCalendarPropertiesTest {

    private static final Set<LocalDate> DAYS_OFF =
            year2026().daysOff().stream().map(DayOff::date).collect(Collectors.toSet());

    private final WorkingCalendar office = office();

    @Property
    void adjoining_stretches_add_up(
            @ForAll("moments") Instant from, @ForAll("moments") Instant between, @ForAll("moments") Instant to) {
        var inOrder = List.of(from, between, to).stream().sorted().toList();

        var first = office.workingTimeBetween(inOrder.get(0), inOrder.get(1));
        var second = office.workingTimeBetween(inOrder.get(1), inOrder.get(2));

        assertEquals(office.workingTimeBetween(inOrder.get(0), inOrder.get(2)), first.plus(second));
    }

    @Property
    void working_time_is_never_negative_nor_more_than_elapsed(
            @ForAll("moments") Instant from, @ForAll("moments") Instant to) {
        var elapsed = Duration.between(from, to);

        var worked = office.workingTimeBetween(from, to);

        assertFalse(worked.isNegative());
        assertTrue(worked.compareTo(elapsed.isNegative() ? Duration.ZERO : elapsed) <= 0);
    }

    @Property
    void nothing_counts_on_a_day_off(@ForAll("daysOff") LocalDate day) {
        var midnight = day.atStartOfDay(WIB).toInstant();

        var worked = office.workingTimeBetween(
                midnight, day.plusDays(1).atStartOfDay(WIB).toInstant());

        assertEquals(Duration.ZERO, worked);
    }

    @Property(tries = 200)
    void working_time_is_what_a_count_of_every_minute_finds(
            @ForAll("minutes2026") Instant from, @ForAll @IntRange(max = 15_000) int minutes) {
        var to = from.plus(Duration.ofMinutes(minutes));

        assertEquals(Duration.ofMinutes(workedMinutes(from, to)), office.workingTimeBetween(from, to));
    }

    @Property
    void adding_working_time_is_the_inverse_of_measuring_it(
            @ForAll("moments") Instant start, @ForAll("workingTimes") Duration time) {
        var end = office.plus(start, time);

        assertEquals(time, office.workingTimeBetween(start, end));
        assertTrue(time.isZero()
                || office.workingTimeBetween(start, end.minusMillis(1)).compareTo(time) < 0);
    }

    @Property
    void adding_measured_time_ends_at_the_first_moment_that_has_it(
            @ForAll("moments") Instant one, @ForAll("moments") Instant other) {
        var start = one.isBefore(other) ? one : other;
        var end = one.isBefore(other) ? other : one;

        var first = office.plus(start, office.workingTimeBetween(start, end));

        assertFalse(first.isAfter(end));
        assertEquals(Duration.ZERO, office.workingTimeBetween(first, end));
    }

    @Property
    void a_due_time_is_a_closing_that_leaves_room_for_the_effort(
            @ForAll("moments") Instant opened, @ForAll @IntRange(min = 1, max = 6_000) int minutes) {
        var due = office.dueAt(opened, StandardTime.parse("PT" + minutes + "M"));
        var day = LocalDate.ofInstant(due, WIB);

        assertEquals(due, office.closingOnOrAfter(day));
        assertTrue(office.isWorkingDay(day));
        assertTrue(office.workingTimeBetween(opened, due).compareTo(Duration.ofMinutes(minutes)) >= 0);
        assertTrue(office.workingTimeBetween(opened, day.atStartOfDay(WIB).toInstant())
                        .compareTo(Duration.ofMinutes(minutes))
                < 0);
    }

    @Property
    void working_days_of_a_standard_are_the_working_days_passed(
            @ForAll("moments") Instant opened, @ForAll @IntRange(min = 1, max = 60) int days) {
        var due = LocalDate.ofInstant(office.dueAt(opened, StandardTime.parse("P" + days + "D")), WIB);

        var passed = LocalDate.ofInstant(opened, WIB)
                .plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(office::isWorkingDay)
                .count();

        assertEquals(days, passed);
    }

    @Property(tries = 200)
    void the_zone_of_the_server_does_not_matter(
            @ForAll("zones") ZoneId server,
            @ForAll("officeZones") ZoneId zone,
            @ForAll("moments") Instant from,
            @ForAll("moments") Instant to,
            @ForAll("workingTimes") Duration time) {
        var expected = answers(zone, from, to, time);

        var ours = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(server));
            assertEquals(expected, answers(zone, from, to, time));
        } finally {
            TimeZone.setDefault(ours);
        }
    }

    @Property(tries = 200)
    void offices_in_other_zones_keep_the_same_hours_on_their_own_wall(
            @ForAll("officeZones") ZoneId zone,
            @ForAll("wallClocks") LocalDateTime from,
            @ForAll("wallClocks") LocalDateTime to) {
        var here = office.workingTimeBetween(
                from.atZone(WIB).toInstant(), to.atZone(WIB).toInstant());

        var there = officeIn(zone)
                .workingTimeBetween(
                        from.atZone(zone).toInstant(), to.atZone(zone).toInstant());

        assertEquals(here, there);
    }

    private static List<Object> answers(ZoneId zone, Instant from, Instant to, Duration time) {
        var calendar = officeIn(zone);
        return List.of(
                calendar.workingTimeBetween(from, to),
                calendar.plus(from, time),
                calendar.dueAt(from, StandardTime.parse("P1D")),
                calendar.daysOffBetween(from, to));
    }

    /** The rules of 2026 said a second time, in the plainest way. */
    private static long workedMinutes(Instant from, Instant to) {
        long worked = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plusSeconds(60)) {
            worked += isWorked(LocalDateTime.ofInstant(minute, WIB)) ? 1 : 0;
        }
        return worked;
    }

    private static boolean isWorked(LocalDateTime minute) {
        var day = minute.toLocalDate();
        boolean ramadan = !day.isBefore(LocalDate.parse("2026-02-19")) && !day.isAfter(LocalDate.parse("2026-03-20"));
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case FRIDAY ->
                !DAYS_OFF.contains(day)
                        && (ramadan
                                ? within(minute, "08:00", "11:30") || within(minute, "12:30", "15:30")
                                : within(minute, "07:30", "11:30") || within(minute, "13:00", "16:30"));
            default ->
                !DAYS_OFF.contains(day)
                        && (ramadan
                                ? within(minute, "08:00", "12:00") || within(minute, "12:30", "15:00")
                                : within(minute, "07:30", "12:00") || within(minute, "13:00", "16:00"));
        };
    }

    private static boolean within(LocalDateTime minute, String from, String to) {
        var time = minute.toLocalTime();
        return !time.isBefore(LocalTime.parse(from)) && time.isBefore(LocalTime.parse(to));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2025-01-01T00:00:00Z").toEpochMilli(),
                        Instant.parse("2027-12-31T00:00:00Z").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    @Provide
    Arbitrary<Instant> minutes2026() {
        var newYear = LocalDate.parse("2026-01-01").atStartOfDay(WIB).toInstant();
        return Arbitraries.integers().between(0, 500_000).map(minutes -> newYear.plus(Duration.ofMinutes(minutes)));
    }

    @Provide
    Arbitrary<LocalDateTime> wallClocks() {
        return moments().map(moment -> LocalDateTime.ofInstant(moment, WIB));
    }

    @Provide
    Arbitrary<Duration> workingTimes() {
        return Arbitraries.longs().between(0, Duration.ofHours(400).toMillis()).map(Duration::ofMillis);
    }

    @Provide
    Arbitrary<LocalDate> daysOff() {
        return Arbitraries.of(DAYS_OFF);
    }

    @Provide
    Arbitrary<ZoneId> officeZones() {
        return Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").map(ZoneId::of);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Jakarta",
                        "Asia/Makassar",
                        "Asia/Jayapura",
                        "UTC",
                        "America/New_York",
                        "Pacific/Kiritimati")
                .map(ZoneId::of);
    }
}
