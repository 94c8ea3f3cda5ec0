package id.sop.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The number of a civil servant (NIP) or of a contract officer (NI PPPK): 18 digits.
 *
 * <p>Its parts are the day of birth, year and month of the first appointment, 1 for a man or 2 for a woman, and a serial number (Peraturan
 * Kepala BKN 43/2007). For PPPK the two digits after the year are no month but 21 or more.
 */
public final class Nip {

    /** A blank as it is typed or comes with a copied text: hard, thin, or of no width. */
    static final String BLANK = "[\\s\\p{Z}\u200B\uFEFF]";

    /** 18 digits, with blanks wherever somebody likes them. */
    public static final String FORM = BLANK + "*(\\d" + BLANK + "*){18}";

    private static final int FIRST_OF_PPPK = 21;
    private static final int YOUNGEST = 15;
    private static final int OLDEST = 70;

    private Nip() {}

    /** The digits alone; null for a number that nobody gave. */
    public static String digits(String typed) {
        var digits = typed == null ? "" : typed.replaceAll(BLANK, "");
        return digits.isEmpty() ? null : digits;
    }

    /** As it is printed: 19700101 199503 1 001. Anything else than 18 digits stays as it is. */
    public static String printed(String nip) {
        return nip == null || !nip.matches("\\d{18}")
                ? nip
                : String.join(" ", nip.substring(0, 8), nip.substring(8, 14), nip.substring(14, 15), nip.substring(15));
    }

    /** Whether its parts make sense together: a day of birth, an appointment at a working age, a sex. */
    public static boolean isPlausible(String nip, LocalDate today) {
        try {
            var born = LocalDate.of(part(nip, 0, 4), part(nip, 4, 6), part(nip, 6, 8));
            var year = part(nip, 8, 12);
            var month = part(nip, 12, 14);
            var age = year - born.getYear();
            var sex = part(nip, 14, 15);
            return (month >= FIRST_OF_PPPK || (month >= 1 && month <= 12))
                    && year <= today.getYear()
                    && age >= YOUNGEST
                    && age <= OLDEST
                    && (sex == 1 || sex == 2);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int part(String nip, int from, int to) {
        return Integer.parseInt(nip, from, to, 10);
    }
}
