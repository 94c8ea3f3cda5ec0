package id.sop.web;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;

/** Numbers of incidents: eight letters and digits that cannot be mistaken for one another on the telephone. */
final class Incidents {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final System.Logger LOG = System.getLogger(Incidents.class.getName());
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /** Writes an incident into the log. @return its number */
    static String log(String what, Throwable thrown) {
        String incident = next();
        LOG.log(Level.ERROR, "incident " + incident + ": " + what, thrown);
        return incident;
    }

    static String next() {
        return group() + "-" + group();
    }

    /** Whether a text has the form of such a number, so that a page may repeat it. */
    static boolean valid(String text) {
        return text != null && text.matches("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
