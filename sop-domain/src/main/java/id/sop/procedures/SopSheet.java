package id.sop.procedures;

import id.sop.procedures.sheet.Sop;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One revision of a sheet in the catalogue, kept as the file that describes it; it never changes. */
@Entity
@Table(name = "sop_sheet")
class SopSheet {

    @EmbeddedId
    private Key key;

    private String title;

    @Lob
    private String definition;

    @Column(name = "in_force")
    private boolean inForce;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected SopSheet() {}

    SopSheet(Sop sop, String definition, Instant now) {
        key = new Key(sop.office(), sop.code(), sop.revision());
        title = sop.title();
        this.definition = definition;
        inForce = true;
        enteredAt = now;
    }

    Key key() {
        return key;
    }

    String definition() {
        return definition;
    }

    /** Office, code and revision. */
    @Embeddable
    static class Key implements Serializable {

        private String office;
        private String code;
        private int revision;

        protected Key() {}

        Key(String office, String code, int revision) {
            this.office = office;
            this.code = code;
            this.revision = revision;
        }

        String code() {
            return code;
        }

        int revision() {
            return revision;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.office.equals(office)
                    && that.code.equals(code)
                    && that.revision == revision;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, code, revision);
        }

        @Override
        public String toString() {
            return office + "/" + code + " rev. " + revision;
        }
    }
}
