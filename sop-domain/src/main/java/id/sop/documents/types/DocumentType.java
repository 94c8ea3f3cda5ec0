package id.sop.documents.types;

import id.sop.shared.LastChange;
import id.sop.shared.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A type of paper that an office uses (jenis naskah), with the other names under which sheets print it. */
@Entity
@Table(name = "document_type")
@SequenceGenerator(name = "document_type_id", sequenceName = "document_type_id", allocationSize = 50)
class DocumentType {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_type_id")
    private long id;

    private String office;
    private String code;
    private String name;

    @Column(name = "name_order")
    private String nameOrder;

    private String description;

    @ElementCollection
    @CollectionTable(name = "document_type_alias", joinColumns = @JoinColumn(name = "document_type_id"))
    @Column(name = "alias")
    private Set<String> aliases = new HashSet<>();

    @Column(name = "search_text")
    private String searchText;

    @Embedded
    private LastChange changed;

    protected DocumentType() {}

    /** @param description what it records; null if nobody said */
    DocumentType(String office, String code, String name, String description) {
        this.office = office;
        this.code = code;
        this.name = name;
        this.description = description;
        describe();
    }

    /** Gives it another name; under the former one it is still found, as sheets print it. */
    void rename(String newName) {
        var former = name;
        name = newName;
        aliases.removeIf(alias -> PaperName.key(alias).equals(PaperName.key(newName)));
        alsoCalled(former);
    }

    void changedBy(LastChange change) {
        changed = change;
    }

    /** Who changed it last. */
    LastChange changed() {
        return changed == null ? LastChange.none() : changed;
    }

    void alsoCalled(String alias) {
        if (!isCalled(alias)) {
            aliases.add(alias);
        }
        describe();
    }

    void noLongerCalled(String alias) {
        aliases.remove(alias);
        describe();
    }

    /** Whether this is its name or one of its aliases, whatever the case and the punctuation. */
    boolean isCalled(String printed) {
        var key = PaperName.key(printed);
        return PaperName.key(name).equals(key)
                || aliases.stream().map(PaperName::key).anyMatch(key::equals);
    }

    private void describe() {
        nameOrder = SearchText.order(name);
        searchText = SearchText.of(2000, code, name, String.join(" ", aliases()), description);
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String description() {
        return description;
    }

    List<String> aliases() {
        return aliases.stream().sorted().toList();
    }
}
