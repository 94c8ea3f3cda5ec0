package id.sop.drafts;

import id.sop.organisation.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the caller has typed into forms and not sent yet (isian sementara): one draft per office, account and form, read by its owner only.
 *
 * <p>It is not traced: nobody has said it yet.
 */
@Stateless
@RolesAllowed("**")
public class DraftService {

    /** The longest text of a draft, in characters. */
    public static final int LONGEST = 200_000;

    /** The longest key of a form. */
    public static final int LONGEST_FORM = 300;

    @Inject
    StoredDrafts kept;

    @Inject
    CurrentCaller current;

    /**
     * Keeps what was typed into a form, in place of what was kept of it before.
     *
     * @param form the key of the form: its page and what that is about
     * @return when it was kept
     * @throws DraftTooLong if it has more than {@value #LONGEST} characters, or the key more than {@value #LONGEST_FORM}
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant keep(String form, String content) {
        if (content.length() > LONGEST || form.length() > LONGEST_FORM) {
            throw new DraftTooLong();
        }
        var caller = current.get();
        try {
            return kept.keep(caller, form, content);
        } catch (StoredDrafts.BegunMeanwhile inAnotherWindow) {
            return kept.keep(caller, form, content);
        }
    }

    /** The caller's drafts of these forms. */
    public List<DraftView> of(Collection<String> forms) {
        return forms.isEmpty()
                ? List.of()
                : kept.find(current.get(), forms).stream().map(Draft::kept).toList();
    }

    /** The form was sent, or its draft is not wanted: nothing is kept of it. */
    public void done(String form) {
        kept.remove(current.get(), form);
    }
}
