package id.sop.organisation.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Reads the days off of a year from lines {@code date;name;kind}, as spreadsheets save them: with semicolons, commas or tabulators between the
 * cells, some of them quoted, some empty ones behind the third. A day is written as offices and spreadsheets do, the day before the month; the
 * kind is {@code libur} or {@code cuti bersama}. A first line that begins with {@code tanggal} is a heading.
 */
final class CalendarCsv {

    private static final int CELLS = 3;
    private static final int CENTURY = 2000;

    /** What some spreadsheets write before the first line. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([;,|\\t])\"?");

    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[ T]0?0[:.]00(?:[:.]00)?)?");

    /** 1-2-2027, 01/02/27, 1 Feb 2027, 01-Feb-27; with the day of the week before it. */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:[\\p{L}'’]+, ?)?(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}{3,})[-/. ](\\d{4}|\\d{2})");

    /** The first letters of the months, from January on: Indonesian, then English. */
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "mei|may", "jun", "jul", "agu|agt|aug", "sep", "okt|oct", "nov|nop", "des|dec");

    private static final Map<String, DayOff.Kind> KINDS = Map.of(
            "libur", DayOff.Kind.HOLIDAY,
            "libur nasional", DayOff.Kind.HOLIDAY,
            "hari libur", DayOff.Kind.HOLIDAY,
            "cuti bersama", DayOff.Kind.COLLECTIVE_LEAVE);

    private CalendarCsv() {}

    /** @throws BrokenCalendar with name, line and reason at the first line that is no day off of that year, or one that stands twice */
    static List<DayOff> read(String csv, String name, Year year) {
        var found = new ArrayList<DayOff>();
        var lines = csv.lines().toList();
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator(lines)).get();
        boolean begun = false;
        int number = 0;
        for (var line : lines) {
            number++;
            var cells = SEPARATOR.matcher(line).matches() ? List.<String>of() : cells(line, format, name, number);
            if (cells.isEmpty()
                    || !begun && cells.get(0).toLowerCase(Locale.ROOT).startsWith("tanggal")) {
                begun |= !cells.isEmpty();
                continue;
            }
            begun = true;
            found.add(dayOff(cells, line, name, number));
            try {
                CalendarYear.requireDistinct(year, found);
            } catch (DayOffTwice | DayOutsideYear rule) {
                throw new BrokenCalendar(name, number, rule);
            }
        }
        return found;
    }

    /** The one that is named, else the first that parts the first line with words into its cells, or parts it at all: what is quoted is no part. */
    private static char separator(List<String> lines) {
        var first = lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("");
        var named = SEPARATOR.matcher(first);
        if (named.matches()) {
            return named.group(1).charAt(0);
        }
        var unquoted = QUOTED.matcher(first).replaceAll("");
        return Stream.of(CELLS, 2)
                .flatMap(cells -> SEPARATORS.stream().filter(one -> parts(unquoted, one) >= cells))
                .findFirst()
                .orElse(';');
    }

    private static long parts(String line, char separator) {
        return 1 + line.chars().filter(sign -> sign == separator).count();
    }

    /** The cells of a line without the empty ones behind the last; none of a line without words. */
    private static List<String> cells(String line, CSVFormat format, String name, int number) {
        try (var parser = CSVParser.parse(line, format)) {
            var cells = new ArrayList<String>();
            parser.forEach(record -> record.forEach(cell -> cells.add(bare(cell))));
            while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
            }
            return cells;
        } catch (IOException | UncheckedIOException broken) {
            throw unreadable(line, name, number);
        }
    }

    private static DayOff dayOff(List<String> cells, String line, String name, int number) {
        if (cells.size() != CELLS) {
            throw unreadable(line, name, number);
        }
        var kind = KINDS.get(cells.get(2).toLowerCase(Locale.ROOT));
        if (kind == null || cells.get(1).isEmpty()) {
            throw unreadable(line, name, number);
        }
        try {
            return new DayOff(date(cells.get(0)), cells.get(1), kind);
        } catch (DateTimeException e) {
            throw unreadable(line, name, number);
        }
    }

    private static LocalDate date(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new DateTimeException(text);
        }
        int year = number(written, 3);
        return LocalDate.of(year < 100 ? CENTURY + year : year, month(written.group(2)), number(written, 1));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        var begins = text.substring(0, 3).toLowerCase(Locale.ROOT);
        return 1
                + MONTHS.indexOf(MONTHS.stream()
                        .filter(month -> month.contains(begins))
                        .findFirst()
                        .orElseThrow(() -> new DateTimeException(text)));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static String bare(String cell) {
        return cell.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static BrokenCalendar unreadable(String line, String name, int number) {
        return new BrokenCalendar(
                name, number, new CalendarLineUnreadable(line.length() > 120 ? line.substring(0, 120) : line));
    }
}
