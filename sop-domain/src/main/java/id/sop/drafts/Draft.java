package id.sop.drafts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * What one officer typed into one form and has not sent yet.
 *
 * <p>The content is the only column with personal data, and only this class reads or writes it: whoever encrypts it does so here.
 */
@Entity
@Table(name = "form_draft")
class Draft {

    @Id
    private String id;

    private String office;
    private String username;

    @Column(name = "form_key")
    private String form;

    @Lob
    private String content;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected Draft() {}

    Draft(String office, String username, String form) {
        id = UUID.randomUUID().toString();
        this.office = office;
        this.username = username;
        this.form = form;
    }

    void keep(String typed, Instant at) {
        content = typed;
        savedAt = at;
    }

    DraftView kept() {
        return new DraftView(form, content, savedAt);
    }
}
