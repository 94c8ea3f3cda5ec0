package id.sop.clients.persons;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the numbers of the civil registry have in common: 16 digits, of which are a regency with a district, a date as DDMMYY, and a serial number. */
final class PopulationNumber {

    /** A blank as it is typed or comes with a copied text, and the signs by which people group digits. */
    private static final String BETWEEN = "[\\s\\p{Z}\u200B\uFEFF.\\-\u2010-\u2015]";

    private static final int LENGTH = 16;
    private static final int SHOWN = 4;
    private static final String HIDDEN = "•";

    private PopulationNumber() {}

    static String stripped(String typed) {
        return typed == null ? "" : typed.replaceAll(BETWEEN, "");
    }

    static boolean isComplete(String number) {
        return number.matches("[0-9]{" + LENGTH + "}");
    }

    /** Whether two people who have it are likely the same: no row of one digit, as it is typed where a number is demanded. */
    static boolean tellsPeopleApart(String number) {
        return isComplete(number) && !isOneDigit(number);
    }

    private static boolean isOneDigit(String number) {
        return number.chars().distinct().count() == 1;
    }

    /** The regency as its code is written: {@code 15.71}. */
    static String regency(String number) {
        return number.substring(0, 2) + "." + number.substring(2, 4);
    }

    static String date(String number) {
        return number.substring(6, 12);
    }

    /** The day in one century that the digits DDMMYY mean; empty if there is no such day. */
    static Optional<LocalDate> day(String date, int century) {
        try {
            return Optional.of(LocalDate.of(century + part(date, 4), part(date, 2), part(date, 0)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int part(String date, int from) {
        return Integer.parseInt(date, from, from + 2, 10);
    }

    /** What is wrong with a number by itself. @param date its date, as a day without what else is coded into it */
    static List<NumberFinding> findings(String number, String date) {
        var findings = new ArrayList<NumberFinding>();
        if (Regions.ofIndonesia().find(regency(number)).isEmpty()) {
            findings.add(new NumberFinding(NumberFinding.Kind.UNKNOWN_REGENCY, regency(number)));
        }
        if (day(date, 1900).isEmpty() && day(date, 2000).isEmpty()) {
            findings.add(new NumberFinding(NumberFinding.Kind.IMPOSSIBLE_DAY, date(number)));
        }
        if (number.endsWith("0000")) {
            findings.add(new NumberFinding(NumberFinding.Kind.SERIAL_NUMBER_ZERO, "0000"));
        }
        return findings;
    }

    /** Why the parts of a number cannot be looked at; empty if they can. */
    static Optional<NumberFinding> misshapen(String number) {
        if (!isComplete(number)) {
            var digits = number.replaceAll("[^0-9]", "").length();
            return Optional.of(new NumberFinding(NumberFinding.Kind.NOT_SIXTEEN_DIGITS, String.valueOf(digits)));
        }
        return isOneDigit(number)
                ? Optional.of(new NumberFinding(NumberFinding.Kind.ALL_DIGITS_EQUAL, number.substring(0, 1)))
                : Optional.empty();
    }

    /** The number without what tells who it is: {@code 1571••••••••0001}. */
    static String masked(String number) {
        return number.length() < LENGTH
                ? HIDDEN.repeat(number.length())
                : number.substring(0, SHOWN)
                        + HIDDEN.repeat(number.length() - 2 * SHOWN)
                        + number.substring(number.length() - SHOWN);
    }
}
