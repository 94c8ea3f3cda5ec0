package id.sop.documents.print;

import id.sop.shared.WordKey;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of one module's official papers and the dates of all: Indonesian, whatever language the officer reads the pages in. */
public final class PaperWords {

    /** The language of every official paper. */
    public static final Locale INDONESIAN = new Locale("id", "ID");

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd-MM-yyyy", INDONESIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);

    private static final DateTimeFormatter SHORT_MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH.mm", INDONESIAN);

    private final ResourceBundle words;

    /** @param module a class of the module, beside which its {@code OfficialWords.properties} lies */
    public PaperWords(Class<?> module) {
        words = ResourceBundle.getBundle(
                module.getPackageName() + ".OfficialWords", Locale.ROOT, module.getClassLoader());
    }

    /** The words of a key with its arguments. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), INDONESIAN).format(arguments);
    }

    /** Whether there are words for a key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** What a constant is called. */
    public String of(Enum<?> constant) {
        return words.getString(WordKey.of(constant));
    }

    /** A value as it reads on paper: a date in words, a constant by its name, the empty string for none. */
    public String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return text(optional.orElse(null));
        }
        if (value instanceof LocalDate date) {
            return longDate(date);
        }
        if (value instanceof Enum<?> constant) {
            return of(constant);
        }
        return value == null ? "" : value.toString();
    }

    /** 21/11/2026; the empty string for no date. */
    public static String shortDate(LocalDate date) {
        return date(date, SHORT);
    }

    /** 21 November 2026; the empty string for no date. */
    public static String longDate(LocalDate date) {
        return date(date, LONG);
    }

    /** Sabtu, 21 November 2026; the empty string for no date. */
    public static String dateWithDay(LocalDate date) {
        return date(date, WITH_DAY);
    }

    /** Sabtu, 21 November 2026 pukul 14.05 in the zone of the office. */
    public static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** 21/11/2026 14.05 in the zone of the office. */
    public static String shortMoment(Instant instant, ZoneId zone) {
        return SHORT_MOMENT.format(instant.atZone(zone));
    }

    private static String date(TemporalAccessor date, DateTimeFormatter form) {
        return date == null ? "" : form.format(date);
    }
}
