package id.sop.letters;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words and dates of official papers: Indonesian, whatever language the officer reads the pages in. */
final class OfficialWords {

    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("id.sop.letters.OfficialWords", Locale.ROOT, OfficialWords.class.getClassLoader());
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", INDONESIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);

    private OfficialWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), INDONESIAN).format(arguments);
    }

    static String of(Enum<?> constant) {
        return WORDS.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** 21/11/2026; the empty string for no date. */
    static String shortDate(LocalDate date) {
        return date(date, SHORT);
    }

    /** 21 November 2026; the empty string for no date. */
    static String longDate(LocalDate date) {
        return date(date, LONG);
    }

    /** Sabtu, 21 November 2026; the empty string for no date. */
    static String dateWithDay(LocalDate date) {
        return date(date, WITH_DAY);
    }

    /** Sabtu, 21 November 2026 pukul 14.05 in the zone of the office. */
    static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    private static String date(TemporalAccessor date, DateTimeFormatter form) {
        return date == null ? "" : form.format(date);
    }
}
