package id.sop.documents.types;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.Condition;
import id.sop.shared.LastChange;
import id.sop.shared.Page;
import id.sop.shared.PlainText;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import id.sop.shared.TypedText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The list of an office's document types (jenis naskah) and its upkeep. */
@Stateless
@RolesAllowed("**")
public class DocumentTypeService {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    DocumentTypeList list;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /** A document type as a page shows it. @param description what it records; null if nobody said */
    public record Type(String code, String name, String description, List<String> aliases) implements Serializable {

        public Type {
            aliases = List.copyOf(aliases);
        }
    }

    /** The types whose code, name, alias or description has the words typed, by name. */
    public Page<Type> page(String typed, Slice slice) {
        list.names(current.get().office()); // reads all aliases at once: each type would read its own
        return new Condition("DocumentType", "t")
                .and("t.office = :office", "office", current.get().office())
                .andText("t.searchText", typed)
                .page(
                        em,
                        DocumentType.class,
                        "t.nameOrder, t.code",
                        slice,
                        types -> types.stream().map(DocumentTypeService::view).toList());
    }

    /** One type. @throws DocumentTypeNotFound if the office has none with this code */
    public Type find(String code) {
        return list.find(current.get().office(), code)
                .map(DocumentTypeService::view)
                .orElseThrow(() -> new DocumentTypeNotFound(code));
    }

    /** All types by name, for choosing one; read at once with their aliases. */
    public List<Type> all() {
        return em.createQuery(
                        "select distinct t from DocumentType t left join fetch t.aliases where t.office = :office"
                                + " order by t.nameOrder, t.code",
                        DocumentType.class)
                .setParameter("office", current.get().office())
                .getResultStream()
                .map(DocumentTypeService::view)
                .toList();
    }

    /**
     * Adds a type.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws DocumentTypeExists if a type is called so already
     */
    public void add(@Valid NewDocumentType input) {
        var office = maintainedOffice();
        var name = input.getName().strip();
        var known = list.names(office);
        requireFree(known, name);
        var code = DocumentTypeList.freeCode(known, PaperName.code(name));
        em.persist(new DocumentType(office, code, name, TypedText.kept(input.getDescription())));
        list.traceAdded(code, name);
    }

    /**
     * Adds a type for each name that no type has.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     */
    public void addAll(List<String> names) {
        list.addAll(maintainedOffice(), names);
    }

    /**
     * Gives a type another name; the former one becomes an alias, so that sheets that print it still mean this type.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws DocumentTypeNotFound if the office has no such type
     * @throws id.sop.shared.ChangedMeanwhile if somebody else gave it another name since the form was opened
     * @throws DocumentTypeExists if another type is called so
     */
    public void rename(String code, @Valid DocumentTypeChange change) {
        change("document-type.renamed", code, type -> {
            change.requireUnchanged(filled(type), type.changed());
            var name = change.getName().strip();
            if (!type.isCalled(name)) {
                requireFree(list.names(current.get().office()), name);
            }
            type.rename(name);
        });
    }

    /**
     * The form that changes a type.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws DocumentTypeNotFound if the office has none with this code
     */
    public DocumentTypeChange entered(String code) {
        current.get().require(Right.MAINTAIN_LISTS);
        return list.find(current.get().office(), code)
                .map(DocumentTypeService::filled)
                .orElseThrow(() -> new DocumentTypeNotFound(code));
    }

    /**
     * Adds another name under which sheets print a type; other types may have it too.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws DocumentTypeNotFound if the office has no such type
     */
    public void addAlias(String code, @NotBlank @Size(max = 300) @PlainText String alias) {
        change("document-type.changed", code, type -> type.alsoCalled(alias.strip()));
    }

    /**
     * Takes another name away.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain lists
     * @throws DocumentTypeNotFound if the office has no such type
     */
    public void removeAlias(String code, String alias) {
        change("document-type.changed", code, type -> type.noLongerCalled(alias));
    }

    private void change(String action, String code, Consumer<DocumentType> change) {
        var type = list.locked(maintainedOffice(), code).orElseThrow(() -> new DocumentTypeNotFound(code));
        var before = values(type);
        change.accept(type);
        type.changedBy(new LastChange(current.get().name(), clock.instant()));
        trace.fire(Traced.changed(action, DocumentTypeList.KIND, code, before, values(type)));
    }

    private static Map<String, String> values(DocumentType type) {
        return Map.of("name", type.name(), "aliases", String.join(", ", type.aliases()));
    }

    private String maintainedOffice() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_LISTS);
        return caller.office();
    }

    private static void requireFree(DocumentTypeNames known, String name) {
        if (!known.called(name).isEmpty()) {
            throw new DocumentTypeExists(name);
        }
    }

    private static DocumentTypeChange filled(DocumentType type) {
        var change = new DocumentTypeChange();
        change.setName(type.name());
        change.filled();
        return change;
    }

    private static Type view(DocumentType type) {
        return new Type(type.code(), type.name(), type.description(), type.aliases());
    }
}
