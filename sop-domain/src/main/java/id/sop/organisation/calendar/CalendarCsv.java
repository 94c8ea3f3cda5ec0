package id.sop.organisation.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the days off of a year from lines {@code date;name;kind}, as a spreadsheet saves them: {@code 2027-01-01} or {@code 01-01-2027}, and
 * {@code libur} or {@code cuti bersama}. A first line that begins with {@code tanggal} is a heading.
 */
final class CalendarCsv {

    private static final Pattern LINE = Pattern.compile("([^;]*);([^;]*);([^;]*)");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");

    private static final Map<String, DayOff.Kind> KINDS = Map.of(
            "libur", DayOff.Kind.HOLIDAY,
            "libur nasional", DayOff.Kind.HOLIDAY,
            "hari libur", DayOff.Kind.HOLIDAY,
            "cuti bersama", DayOff.Kind.COLLECTIVE_LEAVE);

    private CalendarCsv() {}

    /** @throws BrokenCalendar with name, line and reason at the first line that is no day off of that year, or one that stands twice */
    static List<DayOff> read(String csv, String name, Year year) {
        var found = new ArrayList<DayOff>();
        int number = 0;
        for (var line : csv.lines().toList()) {
            number++;
            if (!line.isBlank()
                    && !(number == 1 && line.toLowerCase(Locale.ROOT).startsWith("tanggal"))) {
                found.add(dayOff(line, name, number));
                try {
                    CalendarYear.requireDistinct(year, found);
                } catch (DayOffTwice | DayOutsideYear rule) {
                    throw new BrokenCalendar(name, number, rule);
                }
            }
        }
        return found;
    }

    private static DayOff dayOff(String line, String name, int number) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw unreadable(line, name, number);
        }
        var kind = KINDS.get(unquoted(parts.group(3)).toLowerCase(Locale.ROOT));
        var words = unquoted(parts.group(2));
        if (kind == null || words.isEmpty()) {
            throw unreadable(line, name, number);
        }
        try {
            return new DayOff(date(unquoted(parts.group(1))), words, kind);
        } catch (DateTimeException e) {
            throw unreadable(line, name, number);
        }
    }

    private static LocalDate date(String text) {
        if (ISO.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new DateTimeException(text);
        }
        return LocalDate.of(
                Integer.parseInt(written.group(3)),
                Integer.parseInt(written.group(2)),
                Integer.parseInt(written.group(1)));
    }

    private static String unquoted(String text) {
        var bare = text.strip();
        var quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return (quoted ? bare.substring(1, bare.length() - 1) : bare).strip().replaceAll("\\s+", " ");
    }

    private static BrokenCalendar unreadable(String line, String name, int number) {
        return new BrokenCalendar(
                name, number, new CalendarLineUnreadable(line.length() > 120 ? line.substring(0, 120) : line));
    }
}
