package id.sop.clients.persons;

/** How alike two words of names are: from 0 to 1. */
final class TokenLikeness {

    static final double SAME_SOUND = 0.95;

    private static final double INITIAL = 0.8;
    private static final double LEAST = 0.85;
    private static final int SHORT = 5;
    private static final int MUCH_LONGER = 3;

    private TokenLikeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0) ? INITIAL : 0;
        }
        return PhoneticKey.isShared(one, other) ? SAME_SOUND : byLetters(one, other);
    }

    private static double byLetters(String one, String other) {
        var likeness = JaroWinkler.of(one, other);
        if (!isComparedByLetters(one) || !isComparedByLetters(other) || likeness < LEAST) {
            return 0;
        }
        return Math.abs(one.length() - other.length()) < MUCH_LONGER ? likeness : LEAST;
    }

    /** Short words are alike by chance. */
    static boolean isComparedByLetters(String token) {
        return token.length() > SHORT;
    }
}
