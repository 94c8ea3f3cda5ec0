package id.sop.web.administration;

import id.sop.documents.types.DocumentTypeChange;
import id.sop.documents.types.DocumentTypeService;
import id.sop.documents.types.NewDocumentType;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.DocumentTypeUseRegister;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Page;
import id.sop.shared.PlainText;
import id.sop.web.lists.Asked;
import id.sop.web.shared.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** The list of document types, which an administrator adds to, renames and gives other names. */
@Named
@ViewScoped
public class DocumentTypesPage implements Serializable {

    private static final String AGAIN = "/administration/document-types?faces-redirect=true&includeViewParams=true";

    @Inject
    DocumentTypeService types;

    @Inject
    DocumentTypeUseRegister uses;

    @Inject
    CurrentCaller current;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private String q;
    private String page;
    private String size;
    private long total;
    private List<Entry> list;
    private boolean maintainable;
    private String code;
    private DocumentTypeService.Type chosen;
    private final NewDocumentType added = new NewDocumentType();

    private DocumentTypeChange change;

    @NotBlank @Size(max = 300) @PlainText
    private String alias;

    /** A type as a row. @param sheets the titles of the sheets in force that name it */
    public record Entry(DocumentTypeService.Type type, List<String> sheets) implements Serializable {

        public Entry {
            sheets = List.copyOf(sheets);
        }
    }

    /** Reads the types that the address asks for, and the one that is to be changed. */
    public void load() {
        Page<DocumentTypeService.Type> found = types.page(q, asked.slice());
        var named = uses.inForce();
        total = found.total();
        list = found.rows().stream()
                .map(type -> new Entry(
                        type,
                        named.getOrDefault(type.code(), List.of()).stream()
                                .map(Sop::title)
                                .toList()))
                .toList();
        maintainable = current.get().may(Right.MAINTAIN_LISTS);
        chosen = code == null || code.isBlank() ? null : types.find(code);
        change = chosen == null ? null : types.entered(code);
    }

    /** Adds a type of the office. */
    public String add() {
        types.add(added);
        notices.done("document-type.added", added.getName());
        return AGAIN;
    }

    /** Gives the chosen type the name that was typed. */
    public String rename() {
        types.rename(chosen.code(), change);
        notices.done("document-type.renamed", chosen.name(), change.getName());
        return AGAIN;
    }

    /** Adds the other name that was typed. */
    public String addAlias() {
        types.addAlias(chosen.code(), alias);
        notices.done("document-type.alias-added", alias, chosen.name());
        return AGAIN;
    }

    /** Takes another name away. */
    public String removeAlias(String removed) {
        types.removeAlias(chosen.code(), removed);
        notices.done("document-type.alias-removed", removed, chosen.name());
        return AGAIN;
    }

    /** The type that is to be changed; null if none is chosen. */
    public DocumentTypeService.Type getChosen() {
        return chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public DocumentTypeChange getChange() {
        return change;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public boolean isMaintainable() {
        return maintainable;
    }

    public List<Entry> getList() {
        return list;
    }

    public long getTotal() {
        return total;
    }

    public NewDocumentType getAdded() {
        return added;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = size;
    }
}
