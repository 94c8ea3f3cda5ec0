package id.sop.procedures;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words around a printed sheet: Indonesian, whatever language the officer reads the pages in. */
final class PrintedWords {

    static final Locale INDONESIAN = new Locale("id", "ID");

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle(PrintedWords.class.getName(), Locale.ROOT, PrintedWords.class.getClassLoader());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'pukul' HH.mm", INDONESIAN);

    private PrintedWords() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), INDONESIAN).format(arguments);
    }

    /** 21 November 2026 pukul 14.05 in the zone of the office. */
    static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }
}
