package id.sop.organisation.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When Ramadan is expected: by the calendar of Umm al-Qura, which may be a day off what the ministry decides (sidang isbat), so it is a
 * proposal and never entered by itself.
 *
 * @param hijriYear the year of the Hijrah
 * @param from its first day in the year that was asked for
 * @param to its last day there
 */
public record Ramadan(int hijriYear, LocalDate from, LocalDate to) {

    private static final int NINTH = 9;

    /** The Ramadans that touch the year, cut to it; now and then there are two. */
    public static List<Ramadan> in(Year year) {
        var first = year.atDay(1);
        var last = year.atDay(year.length());
        return IntStream.rangeClosed(hijriYear(first), hijriYear(last))
                .mapToObj(Ramadan::of)
                .filter(ramadan -> !ramadan.to.isBefore(first) && !ramadan.from.isAfter(last))
                .map(ramadan -> new Ramadan(
                        ramadan.hijriYear,
                        ramadan.from.isBefore(first) ? first : ramadan.from,
                        ramadan.to.isAfter(last) ? last : ramadan.to))
                .toList();
    }

    private static Ramadan of(int hijriYear) {
        var begin = HijrahDate.of(hijriYear, NINTH, 1);
        var first = LocalDate.from(begin);
        return new Ramadan(hijriYear, first, first.plusDays(begin.lengthOfMonth() - 1L));
    }

    private static int hijriYear(LocalDate day) {
        return HijrahDate.from(day).get(ChronoField.YEAR);
    }
}
