package id.sop.clients.persons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How alike two names are.
 *
 * @param score from 0 to 1
 * @param contained whether every word of one is in the other, spelled alike: Siti in Siti Aminah
 */
record NameLikeness(double score, boolean contained) {

    static final NameLikeness NONE = new NameLikeness(0, false);

    private static final double MOST_IF_NOT_EQUAL = 0.95;
    private static final double MOST_OF_ONE_AGAINST_SEVERAL = 0.85;
    private static final double MOST_OF_COMMON_ONES = 0.70;
    private static final double OF_LIGHTER = 0.7;
    private static final double OF_HEAVIER = 0.3;
    private static final double PRECISION = 10_000;

    private static final Comparator<NameForm> LIGHTER_FIRST = Comparator.comparingInt(NameForm::weight)
            .thenComparingInt(form -> form.compact().length())
            .thenComparing(NameForm::compact);

    private record Pair(int lighter, int heavier, double likeness) {

        boolean sharesWord(Pair other) {
            return lighter == other.lighter || heavier == other.heavier;
        }
    }

    /** The most that any name of one person is like any of the other; 0 if one has none. */
    static NameLikeness best(List<NameForm> ones, List<NameForm> others) {
        return ones.stream()
                .flatMap(one -> others.stream().map(other -> of(one, other)))
                .max(Comparator.comparingDouble(NameLikeness::score).thenComparing(NameLikeness::contained))
                .orElse(NONE);
    }

    static NameLikeness of(NameForm one, NameForm other) {
        if (one.isSame(other)) {
            return new NameLikeness(1, true);
        }
        return LIGHTER_FIRST.compare(one, other) <= 0 ? ofUnequal(one, other) : ofUnequal(other, one);
    }

    private static NameLikeness ofUnequal(NameForm lighter, NameForm heavier) {
        var pairs = bestPairs(lighter.tokens(), heavier.tokens());
        double ofLighter = pairs.stream()
                .mapToDouble(pair -> weight(lighter, pair.lighter()) * pair.likeness())
                .sum();
        double ofHeavier = pairs.stream()
                .mapToDouble(pair -> weight(heavier, pair.heavier()) * pair.likeness())
                .sum();
        double covered = OF_LIGHTER * ofLighter / lighter.weight() + OF_HEAVIER * ofHeavier / heavier.weight();
        boolean commonOnes =
                pairs.stream().allMatch(pair -> isCommon(lighter, pair.lighter()) && isCommon(heavier, pair.heavier()));
        boolean oneAgainstSeveral =
                lighter.tokens().size() == 1 != (heavier.tokens().size() == 1);
        return new NameLikeness(
                rounded(Math.min(covered, most(commonOnes, oneAgainstSeveral))),
                pairs.stream()
                                .filter(pair -> pair.likeness() >= TokenLikeness.SAME_SOUND)
                                .count()
                        == Math.min(lighter.tokens().size(), heavier.tokens().size()));
    }

    private static double most(boolean commonOnes, boolean oneAgainstSeveral) {
        if (commonOnes) {
            return MOST_OF_COMMON_ONES;
        }
        return oneAgainstSeveral ? MOST_OF_ONE_AGAINST_SEVERAL : MOST_IF_NOT_EQUAL;
    }

    /** Each word with the one that is most like it, the most alike first. */
    private static List<Pair> bestPairs(List<String> lighter, List<String> heavier) {
        var all = new ArrayList<Pair>();
        for (int i = 0; i < lighter.size(); i++) {
            for (int j = 0; j < heavier.size(); j++) {
                var likeness = TokenLikeness.of(lighter.get(i), heavier.get(j));
                if (likeness > 0) {
                    all.add(new Pair(i, j, likeness));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var best = new ArrayList<Pair>();
        for (var pair : all) {
            if (best.stream().noneMatch(pair::sharesWord)) {
                best.add(pair);
            }
        }
        return best;
    }

    private static int weight(NameForm form, int token) {
        return CommonNames.weight(form.tokens().get(token));
    }

    private static boolean isCommon(NameForm form, int token) {
        return CommonNames.isCommon(form.tokens().get(token));
    }

    /** Without what adding fractions leaves behind. */
    private static double rounded(double score) {
        return Math.round(score * PRECISION) / PRECISION;
    }
}
