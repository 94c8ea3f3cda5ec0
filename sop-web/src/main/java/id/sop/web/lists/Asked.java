package id.sop.web.lists;

import id.sop.shared.Slice;
import id.sop.web.fields.DayConverter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

/** What the address asks for, read kindly: a part that makes no sense asks for nothing. */
@Named
@RequestScoped
public class Asked {

    private static final int ROWS = 25;
    private static final int LONGEST_NUMBER = 9;

    /** How lists call the first and the last day of a time. */
    private static final String FROM = "from";

    private static final String TO = "to";

    @Inject
    Links links;

    /** The words of a parameter, null where there are none. */
    public String text(String name) {
        String text = links.value(name).strip();
        return text.isEmpty() ? null : text;
    }

    /** The constant a parameter names, null where it names none. */
    public <E extends Enum<E>> E constant(Class<E> type, String name) {
        String named = links.value(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(named))
                .findFirst()
                .orElse(null);
    }

    /**
     * The day of a parameter as people write it, or as former addresses have it (2026-11-21); null where there is none, or where {@link #wrongDay}
     * says why not.
     */
    public LocalDate day(String name) {
        return wrongDay(name) == null ? typedDay(name) : null;
    }

    private LocalDate typedDay(String name) {
        String text = links.value(name).strip();
        try {
            return text.matches("\\d{4}-.*") ? LocalDate.parse(text) : DayConverter.day(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The day of a parameter as people write it; what was typed, where it is none. */
    public String written(String name) {
        var day = typedDay(name);
        return day == null || !DayConverter.isPossible(day) ? links.value(name) : DayConverter.written(day);
    }

    /** The key of what is wrong with the day that is asked for: it is none, of an impossible year, or ends before it begins; null where nothing is. */
    public String wrongDay(String name) {
        var day = typedDay(name);
        if (day == null) {
            return text(name) == null ? null : "conversion.day";
        }
        if (!DayConverter.isPossible(day)) {
            return "conversion.day.year";
        }
        var from = TO.equals(name) ? day(FROM) : null;
        return from != null && day.isBefore(from) ? "filter.to-before-from" : null;
    }

    /** The whole number of a parameter, or another where it is none. */
    public int number(String name, int otherwise) {
        String text = links.value(name).strip();
        return text.matches("\\d{1," + LONGEST_NUMBER + "}") ? Integer.parseInt(text) : otherwise;
    }

    /** Whether the list is asked for in descending order, or in no order while descending is what it starts with. */
    public boolean descending(boolean otherwise) {
        String sort = links.value(Links.SORT);
        return sort.isEmpty() ? otherwise : sort.startsWith("-");
    }

    /** The column by which the list is asked for, by the name that {@code sop:sort} gives; the other where there is no such column. */
    public <E extends Enum<E>> E order(Class<E> columns, E otherwise) {
        String sort = links.value(Links.SORT);
        String column = sort.startsWith("-") ? sort.substring(1) : sort;
        return Arrays.stream(columns.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(column))
                .findFirst()
                .orElse(otherwise);
    }

    /** The page of the list, from 1. */
    public int getPage() {
        return Math.max(1, Math.min(number(Links.PAGE, 1), Integer.MAX_VALUE / Slice.MAX_SIZE));
    }

    /** Rows a page. */
    public int getSize() {
        int size = number(Links.SIZE, ROWS);
        return links.getSizes().contains(size) ? size : ROWS;
    }

    /** The rows that the page shows. */
    public Slice slice() {
        return Slice.ofPage(getPage(), getSize());
    }
}
