package id.sop.letters;

import id.sop.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A classification code (kode klasifikasi) of the national list or one that an office added. */
@Entity
@Table(name = "classification_code")
class ClassificationCode {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "letter_id")
    private long id;

    private String office;
    private String code;
    private String title;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "in_use")
    private boolean inUse = true;

    protected ClassificationCode() {}

    /** @param office null for a code of the national list */
    ClassificationCode(String office, String code, String title) {
        this.office = office;
        this.code = code;
        this.title = title;
        searchText = SearchText.of(340, code, title);
    }

    void use(boolean inUse) {
        this.inUse = inUse;
    }

    boolean isNational() {
        return office == null;
    }

    boolean isInUse() {
        return inUse;
    }

    long id() {
        return id;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }
}
