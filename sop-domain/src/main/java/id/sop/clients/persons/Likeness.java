package id.sop.clients.persons;

import java.util.List;

/**
 * How alike two descriptions of persons are, and what follows from it. The rules, with the pairs on which they were measured, stand in the test.
 *
 * @param verdict what follows
 * @param points the sum of what speaks for the same person and against it
 * @param nameScore how alike their names are, from 0 to 1; 0 if one has none
 * @param evidence what else speaks for it or against it
 */
public record Likeness(LikenessVerdict verdict, int points, double nameScore, List<Evidence> evidence) {

    private static final double NAME_POINTS = 50;
    private static final double LEAST_FOR_POINTS = 0.6;
    private static final double LEAST_IF_VERY_LIKELY = 0.9;
    private static final double LEAST_IF_LIKELY = 0.7;
    private static final double LESS_FOR_TWINS = 0.85;
    private static final int VERY_LIKELY = 70;
    private static final int LIKELY = 50;

    public Likeness {
        evidence = List.copyOf(evidence);
    }

    /** Compares two descriptions; the order does not matter. */
    public static Likeness between(Description one, Description other) {
        var ones = one.nameForms();
        var others = other.nameForms();
        var name = NameLikeness.best(ones, others);
        var evidence = EvidenceFound.in(one, other);
        int points = points(name.score())
                + evidence.stream().mapToInt(Evidence::points).sum();
        boolean nameMissing = ones.isEmpty() || others.isEmpty();
        return new Likeness(verdict(name, nameMissing, points, evidence), points, name.score(), evidence);
    }

    /** Of two whole numbers that are as near, the even one. */
    private static int points(double nameScore) {
        return nameScore < LEAST_FOR_POINTS ? 0 : (int) Math.rint(NAME_POINTS * nameScore);
    }

    private static LikenessVerdict verdict(
            NameLikeness name, boolean nameMissing, int points, List<Evidence> evidence) {
        if (evidence.contains(Evidence.SAME_NIK)) {
            return nameMissing || name.score() >= LEAST_FOR_POINTS ? LikenessVerdict.SAME : LikenessVerdict.NIK_SHARED;
        }
        boolean otherSex = evidence.contains(Evidence.OTHER_SEX);
        if (!nameMissing && areSiblings(evidence) && hasNameOfHerOwn(name, otherSex)) {
            return LikenessVerdict.MAYBE_TWINS;
        }
        if (points >= VERY_LIKELY && name.score() >= LEAST_IF_VERY_LIKELY && !otherSex) {
            return LikenessVerdict.VERY_LIKELY;
        }
        return points >= LIKELY && name.score() >= LEAST_IF_LIKELY ? LikenessVerdict.LIKELY : LikenessVerdict.NONE;
    }

    private static boolean areSiblings(List<Evidence> evidence) {
        return evidence.contains(Evidence.SAME_BIRTHDAY)
                && (evidence.contains(Evidence.SAME_MOTHER) || evidence.contains(Evidence.SAME_FAMILY_CARD));
    }

    /** Nobody gives two children one name: a shorter form of it, or the same with the other sex, is rather a mistake. */
    private static boolean hasNameOfHerOwn(NameLikeness name, boolean otherSex) {
        return !name.contained() && (otherSex || name.score() < LESS_FOR_TWINS);
    }
}
