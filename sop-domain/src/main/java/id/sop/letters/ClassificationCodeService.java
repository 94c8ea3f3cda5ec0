package id.sop.letters;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.NotPermitted;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;

/** The classification codes an office can give a letter: the national list (Permendagri 83/2022) and its own additions. */
@Stateless
@RolesAllowed("**")
public class ClassificationCodeService {

    /** Not {@code c.inUse = true}: beside an escape clause EclipseLink writes that as a 1, which Derby refuses. */
    private static final String IN_USE = "cast(c.inUse as varchar(5)) = 'true'";

    private static final String OF_OFFICE = "(c.office is null or c.office = :office)";

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Event<Traced> trace;

    /** A code of the list as a page shows it. */
    public record Code(long id, String code, String title, boolean national, boolean inUse)
            implements java.io.Serializable {

        /** Code and title as one text: {@code 400.9 Sosial}. */
        public String text() {
            return code + " " + title;
        }
    }

    /** Codes in use whose code or title has the words typed, at most {@code limit}, by code. */
    public List<Code> suggest(String typed, int limit) {
        return list(typed)
                .and(IN_USE)
                .query(em, ClassificationCode.class, "c.code")
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(ClassificationCodeService::view)
                .toList();
    }

    /** The whole list, in use or not, by code. */
    public Page<Code> page(String typed, Slice slice) {
        return list(typed)
                .page(
                        em,
                        ClassificationCode.class,
                        "c.code, c.id",
                        slice,
                        codes -> codes.stream()
                                .map(ClassificationCodeService::view)
                                .toList());
    }

    /**
     * Adds a code of the caller's office.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws ClassificationExists if the list has it already, in use or not
     */
    public void add(@Valid NewClassificationCode input) {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        var code = input.getCode().strip();
        if (exists(caller.office(), code)) {
            throw new ClassificationExists(code);
        }
        em.persist(
                new ClassificationCode(caller.office(), code, input.getTitle().strip()));
        trace.fire(Traced.done("classification.added", "classification", code, Map.of("title", input.getTitle())));
    }

    /**
     * Takes a code of the office out of use, or back into use; the national list is not touched.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists, or for a code of another office or the national list
     */
    public void use(long id, boolean inUse) {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        var code = em.createQuery(
                        "select c from ClassificationCode c where c.id = :id and c.office = :office",
                        ClassificationCode.class)
                .setParameter("id", id)
                .setParameter("office", caller.office())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotPermitted::new);
        code.use(inUse);
        trace.fire(Traced.changed(
                "classification.changed",
                "classification",
                code.code(),
                Map.of("inUse", Boolean.toString(!inUse)),
                Map.of("inUse", Boolean.toString(inUse))));
    }

    private boolean exists(String office, String code) {
        return new Condition("ClassificationCode", "c")
                        .and(OF_OFFICE, "office", office)
                        .and("c.code = :code", "code", code)
                        .count(em)
                > 0;
    }

    private Condition list(String typed) {
        return new Condition("ClassificationCode", "c")
                .and(OF_OFFICE, "office", current.get().office())
                .andText("c.searchText", typed);
    }

    private static Code view(ClassificationCode code) {
        return new Code(code.id(), code.code(), code.title(), code.isNational(), code.isInUse());
    }
}
