package id.sop.documents.print;

import id.sop.organisation.Caller;
import id.sop.shared.Traced;
import java.util.Map;

/**
 * A paper that a module prints of one thing (naskah): its template, and what stands on it. Values are spelled as the template is filled: dates in
 * words, constants by the words beside the class of the paper, nothing for none.
 *
 * @param <T> the thing
 */
public interface OfficialPaper<T> {

    /** How its template under {@code /print}, its address and its words call it: {@code disposition}. */
    String key();

    /**
     * The thing of this number, as in an address.
     *
     * @throws id.sop.shared.DomainException if the caller may not see it, there is none, or it has no such paper yet
     */
    T find(Caller caller, String number);

    /** What the trace says of a print. */
    Traced printed(T thing);

    /** What stands on it, by the names of the template, beside {@code letterhead} and {@code printed}. */
    Map<String, Object> content(T thing);
}
