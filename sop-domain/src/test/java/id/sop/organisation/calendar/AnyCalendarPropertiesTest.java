package id.sop.organisation.calendar;

import static id.sop.organisation.calendar.Calendars.WIB;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every calendar that an office could enter, across the turn of a year. */
class AnyCalendarPropertiesTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Property(tries = 300)
    void adjoining_stretches_add_up_and_are_never_negative(
            @ForAll("calendars") WorkingCalendar office,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant two,
            @ForAll("moments") Instant three) {
        var inOrder = List.of(one, two, three).stream().sorted().toList();

        var first = office.workingTimeBetween(inOrder.get(0), inOrder.get(1));
        var second = office.workingTimeBetween(inOrder.get(1), inOrder.get(2));

        assertFalse(first.isNegative() || second.isNegative());
        assertEquals(office.workingTimeBetween(inOrder.get(0), inOrder.get(2)), first.plus(second));
        assertEquals(Duration.ZERO, office.workingTimeBetween(inOrder.get(2), inOrder.get(0)));
    }

    @Property(tries = 300)
    void nothing_counts_on_a_day_off_on_a_free_day_nor_in_a_break(
            @ForAll("years") CalendarYear rules, @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        var office = WorkingCalendar.of(WIB, List.of(rules));
        var day = rules.year().atDay(dayOfYear);
        var midnight = day.atStartOfDay(WIB).toInstant();

        var hours = rules.hoursOn(day);

        assertEquals(
                hours.map(DayHours::total).orElse(Duration.ZERO),
                office.workingTimeBetween(midnight, midnight.plus(DAY)));
        hours.flatMap(DayHours::rest)
                .ifPresent(rest -> assertEquals(
                        Duration.ZERO,
                        office.workingTimeBetween(
                                day.atTime(rest.from()).atZone(WIB).toInstant(),
                                day.atTime(rest.to()).atZone(WIB).toInstant())));
        assertTrue(rules.dayOff(day).isEmpty() || hours.isEmpty());
    }

    @Property(tries = 300)
    void the_moment_at_which_a_duration_is_up_measures_back_as_that_duration(
            @ForAll("calendars") WorkingCalendar office,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(max = 3_000) int minutes) {
        var time = Duration.ofMinutes(minutes);

        assertEquals(time, office.workingTimeBetween(start, office.plus(start, time)));
    }

    @Property(tries = 300)
    void who_begins_later_or_has_more_to_do_is_never_due_earlier(
            @ForAll("calendars") WorkingCalendar office,
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant two,
            @ForAll @IntRange(min = 1, max = 3_000) int some,
            @ForAll @IntRange(min = 1, max = 3_000) int more) {
        var sooner = one.isBefore(two) ? one : two;
        var later = one.isBefore(two) ? two : one;

        assertFalse(office.dueAt(later, effort(some)).isBefore(office.dueAt(sooner, effort(some))));
        assertFalse(office.dueAt(sooner, effort(some + more)).isBefore(office.dueAt(sooner, effort(some))));
        assertFalse(office.dueAt(sooner, effort(some)).isBefore(sooner));
    }

    @Property(tries = 300)
    void a_unit_that_never_closes_is_measured_by_the_clock_on_the_wall(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 30_000) int minutes) {
        var house = WorkingCalendar.roundTheClock(WIB);
        var due = house.dueAt(start, effort(minutes));

        assertEquals(start.plus(Duration.ofMinutes(minutes)), due);
        assertEquals(Duration.between(start, due), house.workingTimeBetween(start, due));
    }

    @Property(tries = 300)
    void a_sheet_counts_round_the_clock_in_the_years_that_say_so(
            @ForAll("years") CalendarYear rules, @ForAll("moments") Instant opened) {
        var office = WorkingCalendar.of(WIB, List.of(rules));
        Assume.that(opened.atZone(WIB).getYear() == rules.year().getValue());

        var counted = office.forSheet("JBI-PIKET", opened);

        assertEquals(
                rules.roundTheClock().contains("JBI-PIKET"),
                counted.workingTimeBetween(opened, opened.plus(DAY)).equals(DAY) && counted != office);
    }

    @Property(tries = 200)
    void neither_the_zone_of_the_machine_matters_nor_the_zone_of_the_office_on_its_own_wall(
            @ForAll("years") CalendarYear rules,
            @ForAll("zones") ZoneId machine,
            @ForAll("officeZones") ZoneId zone,
            @ForAll @IntRange(min = 1, max = 360) int dayOfYear,
            @ForAll @IntRange(max = 1439) int minute,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes) {
        var wall = rules.year().atDay(dayOfYear).atStartOfDay().plusMinutes(minute);
        var inJakarta = WorkingCalendar.of(WIB, List.of(rules))
                .dueAt(wall.atZone(WIB).toInstant(), effort(minutes))
                .atZone(WIB)
                .toLocalDateTime();

        var ours = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(machine));
            var there = WorkingCalendar.of(zone, List.of(rules))
                    .dueAt(wall.atZone(zone).toInstant(), effort(minutes));
            assertEquals(inJakarta, there.atZone(zone).toLocalDateTime());
        } finally {
            TimeZone.setDefault(ours);
        }
    }

    @Property(tries = 300)
    void what_is_written_reads_back_as_the_same_year(@ForAll("years") CalendarYear rules) {
        assertEquals(rules, CalendarReader.read(CalendarWriter.write(rules), "kalender.xml"));
    }

    @Property(tries = 200)
    void two_texts_differ_in_what_turns_one_into_the_other(
            @ForAll("years") CalendarYear before, @ForAll("years") CalendarYear after) {
        var changes = YearChanges.between(before, after);

        var days = new HashSet<>(before.daysOff());
        changes.days().forEach(day -> day.before().ifPresent(days::remove));
        changes.days().forEach(day -> day.after().ifPresent(days::add));
        assertEquals(new HashSet<>(after.daysOff()), days);
        assertEquals(before.equals(after), changes.isEmpty());
        assertTrue(YearChanges.between(after, after).isEmpty());
    }

    @Property(tries = 500)
    void a_due_time_changes_only_if_a_day_from_the_opening_to_it_does(
            @ForAll("years") CalendarYear before,
            @ForAll("openings") Instant opened,
            @ForAll @IntRange(min = 1, max = 3_000) int minutes,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        var after = before.with(toggled(before, before.year().atDay(dayOfYear)));
        var changes = YearChanges.between(before, after);
        var due = WorkingCalendar.of(WIB, List.of(before)).dueAt(opened, effort(minutes));

        var untouched = changes.first().isEmpty()
                || due.isBefore(midnight(changes.first().get()))
                || !opened.isBefore(midnight(changes.last().orElseThrow().plusDays(1)));

        assertTrue(
                !untouched || due.equals(WorkingCalendar.of(WIB, List.of(after)).dueAt(opened, effort(minutes))));
    }

    private static List<DayOff> toggled(CalendarYear year, LocalDate day) {
        var others = new ArrayList<>(year.daysOff());
        if (!others.removeIf(off -> off.date().equals(day))) {
            others.add(new DayOff(day, "Banjir", DayOff.Kind.HOLIDAY));
        }
        return others;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(WIB).toInstant();
    }

    private static StandardTime effort(int minutes) {
        return StandardTime.parse("PT" + minutes + "M");
    }

    @Provide
    Arbitrary<CalendarYear> years() {
        return Years.any(Year.of(2026));
    }

    @Provide
    Arbitrary<WorkingCalendar> calendars() {
        return Years.any(Year.of(2026))
                .flatMap(first ->
                        Years.any(Year.of(2027)).map(second -> WorkingCalendar.of(WIB, List.of(first, second))));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs()
                .between(
                        Instant.parse("2026-06-01T00:00:00Z").getEpochSecond() / 60,
                        Instant.parse("2027-06-30T00:00:00Z").getEpochSecond() / 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<Instant> openings() {
        return Arbitraries.integers()
                .between(0, 350 * 24 * 60)
                .map(minute -> Instant.parse("2025-12-31T17:00:00Z").plus(Duration.ofMinutes(minute)));
    }

    @Provide
    Arbitrary<ZoneId> officeZones() {
        return Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").map(ZoneId::of);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("UTC", "America/New_York", "Pacific/Kiritimati", "Asia/Jayapura")
                .map(ZoneId::of);
    }
}
