package id.sop.documents;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words and dates of official papers: Indonesian, whatever language the officer reads the pages in. */
public final class OfficialWords {

    private static final Locale INDONESIAN = new Locale("id", "ID");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/yyyy", INDONESIAN);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm", INDONESIAN);

    private final ResourceBundle words;

    /** @param bundle the bundle of a module, as the name of a class: {@code id.sop.letters.LetterWords} */
    public OfficialWords(String bundle) {
        words = ResourceBundle.getBundle(bundle, Locale.ROOT, OfficialWords.class.getClassLoader());
    }

    /** The sentence under a key, with its arguments. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), INDONESIAN).format(arguments);
    }

    /** The word for a constant, which stands under {@code Type.CONSTANT}. */
    public String of(Enum<?> constant) {
        return words.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
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

    private static String date(TemporalAccessor date, DateTimeFormatter form) {
        return date == null ? "" : form.format(date);
    }
}
