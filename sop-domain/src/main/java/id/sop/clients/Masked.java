package id.sop.clients;

/** Numbers of people as screens and papers show them: enough to compare two, too little to copy one. */
final class Masked {

    private static final int SHOWN = 4;

    private Masked() {}

    /** The first and the last four digits; null for none, and dots alone for one that is too short to hide anything. */
    static String number(String number) {
        if (number == null) {
            return null;
        }
        var digits = number.replaceAll("[^0-9A-Za-z]", "");
        int hidden = digits.length() - 2 * SHOWN;
        return hidden < SHOWN
                ? "\u2022".repeat(digits.length())
                : digits.substring(0, SHOWN) + "\u2022".repeat(hidden) + digits.substring(digits.length() - SHOWN);
    }
}
