package id.sop.web.administration;

import id.sop.documents.DocumentTypes;
import id.sop.documents.NewDocumentType;
import id.sop.procedures.DocumentTypeUses;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Page;
import id.sop.web.Asked;
import id.sop.web.Notices;
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
    DocumentTypes types;

    @Inject
    DocumentTypeUses uses;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private String q;
    private String page;
    private String size;
    private long total;
    private List<Entry> list;
    private final NewDocumentType added = new NewDocumentType();

    /** A type with what may be typed beside it. */
    public static class Entry implements Serializable {

        private final DocumentTypes.Type type;
        private final List<String> sheets;

        @NotBlank @Size(max = 300) private String name;

        @NotBlank @Size(max = 300) private String alias;

        Entry(DocumentTypes.Type type, List<String> sheets) {
            this.type = type;
            this.sheets = List.copyOf(sheets);
            name = type.name();
        }

        public DocumentTypes.Type getType() {
            return type;
        }

        /** The titles of the sheets in force that name it. */
        public List<String> getSheets() {
            return sheets;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getAlias() {
            return alias;
        }

        public void setAlias(String alias) {
            this.alias = alias;
        }
    }

    /** Reads the types that the address asks for. */
    public void load() {
        Page<DocumentTypes.Type> found = types.page(q, asked.slice());
        var named = uses.inForce();
        total = found.total();
        list = found.rows().stream()
                .map(type -> new Entry(
                        type,
                        named.getOrDefault(type.code(), List.of()).stream()
                                .map(Sop::title)
                                .toList()))
                .toList();
    }

    /** Adds a type of the office. */
    public String add() {
        types.add(added);
        notices.done("document-type.added", added.getName());
        return AGAIN;
    }

    /** Gives a type the name that was typed. */
    public String rename(Entry entry) {
        types.rename(entry.getType().code(), entry.getName());
        notices.done("document-type.renamed", entry.getType().name(), entry.getName());
        return AGAIN;
    }

    /** Adds the other name that was typed. */
    public String addAlias(Entry entry) {
        types.addAlias(entry.getType().code(), entry.getAlias());
        notices.done(
                "document-type.alias-added", entry.getAlias(), entry.getType().name());
        return AGAIN;
    }

    /** Takes another name away. */
    public String removeAlias(Entry entry, String alias) {
        types.removeAlias(entry.getType().code(), alias);
        notices.done("document-type.alias-removed", alias, entry.getType().name());
        return AGAIN;
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
