package id.sop.clients.persons;

/** How alike two words are, letter by letter: from 0 to 1, more where they begin alike (Jaro and Winkler). */
final class JaroWinkler {

    private static final int LONGEST_PREFIX = 4;
    private static final double OF_PREFIX = 0.1;

    private JaroWinkler() {}

    static double of(String one, String other) {
        var jaro = jaro(one, other);
        int prefix = 0;
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        while (prefix < most && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * OF_PREFIX * (1 - jaro);
    }

    private static double jaro(String one, String other) {
        var first = common(one, other);
        var second = common(other, one);
        int matches = first.length();
        if (matches == 0) {
            return 0;
        }
        int displaced = 0;
        for (int i = 0; i < matches; i++) {
            displaced += first.charAt(i) == second.charAt(i) ? 0 : 1;
        }
        double share = matches;
        return (share / one.length() + share / other.length() + (share - displaced / 2.0) / share) / 3;
    }

    /** The letters of the first word that the other has nearby, each used once. */
    private static String common(String one, String other) {
        int near = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        var left = new StringBuilder(other);
        var found = new StringBuilder();
        for (int i = 0; i < one.length(); i++) {
            int from = Math.max(0, i - near);
            int to = Math.min(other.length(), i + near + 1);
            int at = from < to ? left.substring(from, to).indexOf(one.charAt(i)) : -1;
            if (at >= 0) {
                found.append(one.charAt(i));
                left.setCharAt(from + at, ' ');
            }
        }
        return found.toString();
    }
}
