package id.sop.documents.types;

import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The stored document types of all offices, for the modules that read or produce papers; it asks for no right. */
@ApplicationScoped
public class DocumentTypeList {

    /** What a document type is called in the trace. */
    static final String KIND = "document-type";

    @Inject
    EntityManager em;

    @Inject
    Event<Traced> trace;

    /** All names of the office's types, read at once. */
    public DocumentTypeNames names(String office) {
        return new DocumentTypeNames(em.createQuery(
                        "select distinct t from DocumentType t left join fetch t.aliases where t.office = :office",
                        DocumentType.class)
                .setParameter("office", office)
                .getResultList());
    }

    /** The one type that the office means by a code or, without one, by a printed name. */
    public Optional<DocumentTypeNames.Named> resolve(String office, String printedName, Optional<String> code) {
        return names(office).meant(code, printedName);
    }

    /** Adds a type for each name that no type of the office has, on behalf of an officer; each is traced. @return the codes of the new types */
    public List<String> addAll(String office, Collection<String> names) {
        return named(names).flatMap(name -> added(office, name).stream()).toList();
    }

    private Optional<String> added(String office, String name) {
        var code = enter(office, Optional.empty(), name);
        code.ifPresent(given -> traceAdded(given, name));
        return code;
    }

    /** Enters a type for each name that no type of the office has, as the seeds do at the start, when there is no officer to trace. */
    public List<String> enter(String office, Collection<String> names) {
        return named(names)
                .flatMap(name -> enter(office, Optional.empty(), name).stream())
                .toList();
    }

    private static Stream<String> named(Collection<String> names) {
        return names.stream().map(String::strip).filter(name -> !name.isEmpty());
    }

    /**
     * Enters one type, unless the office has it.
     *
     * @param code its code; made of the name where a sheet gives none
     * @return the code of the new type; empty if nothing was new
     */
    public Optional<String> enter(String office, Optional<String> code, String name) {
        var known = names(office);
        if (known.know(code, name)) {
            return Optional.empty();
        }
        var given = code.orElseGet(() -> freeCode(known, PaperName.code(name)));
        em.persist(new DocumentType(office, given, name, null));
        return Optional.of(given);
    }

    /**
     * Enters a paper under the name that somebody chose for it, unless the office knows it by now. The name of another type means that type, which
     * is then also called as the sheet prints it.
     *
     * @param code the code that the sheet gives it, if it gives one
     * @throws DocumentTypeExists if a paper with a code of its own is called as another type
     */
    public void enterCalled(String office, Optional<String> code, String printed, String name) {
        var known = names(office);
        if (known.know(code, printed)) {
            return;
        }
        code.ifPresent(own -> requireFree(office, List.of(name)));
        var type = known.called(name).stream()
                .findFirst()
                .flatMap(called -> locked(office, called.code()))
                .orElseGet(() -> added(new DocumentType(
                        office, code.orElseGet(() -> freeCode(known, PaperName.code(name))), name, null)));
        if (code.isEmpty()) {
            type.alsoCalled(printed);
        }
    }

    /**
     * That new types can be called so.
     *
     * @throws DocumentTypeExists if a type of the office, or two of the new ones, have one of the names
     */
    public void requireFree(String office, Collection<String> names) {
        var known = names(office);
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!known.called(name).isEmpty() || !seen.add(PaperName.key(name))) {
                throw new DocumentTypeExists(name);
            }
        }
    }

    private DocumentType added(DocumentType type) {
        em.persist(type);
        traceAdded(type.code(), type.name());
        return type;
    }

    void traceAdded(String code, String name) {
        trace.fire(Traced.done("document-type.added", KIND, code, Map.of("name", name)));
    }

    Optional<DocumentType> find(String office, String code) {
        return em.createQuery(
                        "select t from DocumentType t where t.office = :office and t.code = :code", DocumentType.class)
                .setParameter("office", office)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The type as it is stored now; nobody else changes it until the running transaction ends. */
    Optional<DocumentType> locked(String office, String code) {
        var type = find(office, code);
        type.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return type;
    }

    /** A code that no type has yet. */
    static String freeCode(DocumentTypeNames known, String wanted) {
        var code = wanted;
        for (int n = 2; known.withCode(code).isPresent(); n++) {
            var ending = "-" + n;
            code = wanted.substring(0, Math.min(wanted.length(), PaperName.LONGEST_CODE - ending.length())) + ending;
        }
        return code;
    }
}
