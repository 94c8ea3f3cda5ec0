package id.sop.documents.print;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A box of a list on paper, ticked or not. */
public record TickBox(Object label, boolean ticked) {

    /** A box for each, ticked where it is chosen. */
    public static <T> List<TickBox> each(Collection<T> all, Function<T, ?> label, Predicate<T> chosen) {
        return all.stream()
                .map(one -> new TickBox(label.apply(one), chosen.test(one)))
                .toList();
    }
}
