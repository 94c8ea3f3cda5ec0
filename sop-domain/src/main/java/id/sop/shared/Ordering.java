package id.sop.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a list as JPQL writes it, and the same list from its end. */
final class Ordering {

    private static final String DESCENDING = " desc";
    private static final String NULLS_LAST = " nulls last";
    private static final String NULLS_FIRST = " nulls first";

    private Ordering() {}

    /** The opposite order. @param order terms as after {@code order by}, with {@code desc} and {@code nulls last} where wanted */
    static String reversed(String order) {
        return terms(order).stream().map(Ordering::opposite).collect(Collectors.joining(", "));
    }

    private static String opposite(String term) {
        if (term.endsWith(NULLS_LAST)) {
            return opposite(without(term, NULLS_LAST)) + NULLS_FIRST;
        }
        if (term.endsWith(NULLS_FIRST)) {
            return opposite(without(term, NULLS_FIRST)) + NULLS_LAST;
        }
        return term.endsWith(DESCENDING) ? without(term, DESCENDING) : term + DESCENDING;
    }

    private static String without(String term, String end) {
        return term.substring(0, term.length() - end.length());
    }

    /** A comma within parentheses separates no terms. */
    private static List<String> terms(String order) {
        List<String> terms = new ArrayList<>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < order.length(); i++) {
            switch (order.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        terms.add(order.substring(start, i).strip());
                        start = i + 1;
                    }
                }
                default -> {
                    // part of the term
                }
            }
        }
        terms.add(order.substring(start).strip());
        return terms;
    }
}
