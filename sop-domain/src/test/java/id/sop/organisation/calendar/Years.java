package id.sop.organisation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any calendar that an office could keep: hours, breaks, periods, days off and round-the-clock sheets by chance. */
final class Years {

    private Years() {}

    static Arbitrary<CalendarYear> any(Year year) {
        return Combinators.combine(weeks(), weeks(), days(year).list().ofMaxSize(25), days(year), sheets(), names())
                .as((week, special, off, from, sheets, name) -> new CalendarYear(
                        year,
                        List.of(name),
                        week,
                        List.of(new SpecialPeriod(name, from, last(year, from.plusDays(29)), special)),
                        daysOff(off, name),
                        new TreeSet<>(sheets)));
    }

    private static LocalDate last(Year year, LocalDate day) {
        return day.getYear() == year.getValue() ? day : year.atMonth(12).atEndOfMonth();
    }

    private static List<DayOff> daysOff(List<LocalDate> days, String name) {
        var distinct = new TreeMap<LocalDate, DayOff>();
        for (var day : days) {
            var kind = DayOff.Kind.values()[day.getDayOfMonth() % 2];
            distinct.put(day, new DayOff(day, name, kind));
        }
        return new ArrayList<>(distinct.values());
    }

    private static Arbitrary<WeeklyHours> weeks() {
        return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours())
                .ofMinSize(1)
                .map(days -> new WeeklyHours(new EnumMap<>(days)));
    }

    private static Arbitrary<DayHours> hours() {
        return Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .set()
                .ofSize(4)
                .map(minutes -> new TreeSet<>(minutes)
                        .stream()
                                .map(minute -> LocalTime.MIN.plusMinutes(minute))
                                .toList())
                .map(times -> times.get(0).getMinute() % 2 == 0
                        ? DayHours.of(times.get(0), times.get(3), new TimeSpan(times.get(1), times.get(2)))
                        : DayHours.of(times.get(0), times.get(3)));
    }

    private static Arbitrary<LocalDate> days(Year year) {
        return Arbitraries.integers().between(1, year.length()).map(year::atDay);
    }

    private static Arbitrary<List<String>> sheets() {
        return Arbitraries.of("JBI-PIKET", "JBI-JAGA-MALAM", "PKY-TAMU").list().ofMaxSize(3);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("Idul Fitri 1448 H", "<b>\"Nyepi\" & 'Imlek'</b>", "Hari Raya é – 拜年", "]]>");
    }
}
