package id.sop.drafts;

import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
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
public class Drafts {

    /** The longest text of a draft, in characters. */
    public static final int LONGEST = 200_000;

    /** The longest key of a form. */
    public static final int LONGEST_FORM = 300;

    /** As many forms as an officer may leave half filled in; with one more the oldest draft goes. */
    static final int MOST = 100;

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * Keeps what was typed into a form, in place of what was kept of it before.
     *
     * @param form the key of the form: its page and what that is about
     * @return when it was kept
     * @throws DraftTooLong if it has more than {@value #LONGEST} characters, or the key more than {@value #LONGEST_FORM}
     */
    public Instant keep(String form, String content) {
        if (content.length() > LONGEST || form.length() > LONGEST_FORM) {
            throw new DraftTooLong();
        }
        var caller = current.get();
        var draft = drafts(caller, List.of(form)).stream().findFirst().orElseGet(() -> begin(caller, form));
        var now = clock.instant();
        draft.keep(content, now);
        return now;
    }

    /** The caller's drafts of these forms. */
    public List<KeptDraft> of(Collection<String> forms) {
        return forms.isEmpty()
                ? List.of()
                : drafts(current.get(), forms).stream().map(Draft::kept).toList();
    }

    /** The form was sent, or its draft is not wanted: nothing is kept of it. */
    public void done(String form) {
        drafts(current.get(), List.of(form)).forEach(em::remove);
    }

    private Draft begin(Caller caller, String form) {
        var others = owned(
                        "select d from Draft d where d.office = :office and d.username = :username order by d.savedAt desc",
                        caller)
                .setFirstResult(MOST - 1)
                .getResultList();
        others.forEach(em::remove);
        var draft = new Draft(caller.office(), caller.username(), form);
        draft.keep("", clock.instant());
        em.persist(draft);
        return draft;
    }

    private List<Draft> drafts(Caller caller, Collection<String> forms) {
        return owned(
                        "select d from Draft d where d.office = :office and d.username = :username and d.form in :forms",
                        caller)
                .setParameter("forms", forms)
                .getResultList();
    }

    private TypedQuery<Draft> owned(String query, Caller caller) {
        return em.createQuery(query, Draft.class)
                .setParameter("office", caller.office())
                .setParameter("username", caller.username());
    }
}
