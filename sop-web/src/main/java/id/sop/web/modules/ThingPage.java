package id.sop.web.modules;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.shared.WordKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A kind of thing of a module: where it is shown, and what the trace writes of it.
 *
 * @param kind as runs, papers and the trace name it: {@code letter}
 * @param page the page that shows one; null where none does
 * @param query what that page is asked for by a number: {@code no=2026-412}
 * @param book the book of the ledger from which they have their numbers; null where from none
 * @param isReadBy whether a caller may open them as a rule, so that lists of everything link to them; one of a compartment stays shut
 * @param written how the number that the trace keeps of one is written for people
 * @param values of the fields that the trace writes, those whose values are words of a bundle, with the beginning of the words' keys
 */
public record ThingPage(
        String kind,
        String page,
        UnaryOperator<String> query,
        String book,
        Predicate<Caller> isReadBy,
        UnaryOperator<String> written,
        Map<String, String> values) {

    public ThingPage {
        values = Map.copyOf(values);
    }

    /** A kind that has no page. */
    public static ThingPage none(String kind) {
        return at(kind, null);
    }

    /** A kind that is shown by a page, which is asked {@code no=}. */
    public static ThingPage at(String kind, String page) {
        return new ThingPage(kind, page, ThingPage::asked, null, caller -> true, UnaryOperator.identity(), Map.of());
    }

    /** The same, asked in another way. */
    public ThingPage asked(UnaryOperator<String> otherQuery) {
        return new ThingPage(kind, page, otherQuery, book, isReadBy, written, values);
    }

    /** The same with numbers of a book of the ledger. */
    public ThingPage numberedIn(String otherBook) {
        return new ThingPage(kind, page, query, otherBook, isReadBy, written, values);
    }

    /** The same, where only holders of a right may open each of them. */
    public ThingPage readBy(Right right) {
        return new ThingPage(kind, page, query, book, caller -> caller.may(right), written, values);
    }

    /** The same, whose numbers people write in another shape than the trace. */
    public ThingPage written(UnaryOperator<String> shape) {
        return new ThingPage(kind, page, query, book, isReadBy, shape, values);
    }

    /** The same with a field whose values are constants. */
    public ThingPage with(String field, Class<? extends Enum<?>> constants) {
        return with(field, WordKey.of(constants));
    }

    /** The same with a field whose values are words under a common beginning. */
    public ThingPage with(String field, String beginning) {
        var more = new HashMap<>(values);
        more.put(field, beginning);
        return new ThingPage(kind, page, query, book, isReadBy, written, more);
    }

    private static String asked(String number) {
        return "no=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    /** The address of the one with this number; null where it has no page. */
    String address(String number) {
        return page == null ? null : page + ".xhtml?" + query.apply(number);
    }
}
