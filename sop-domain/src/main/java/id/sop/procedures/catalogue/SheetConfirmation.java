package id.sop.procedures.catalogue;

import id.sop.organisation.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That the office has confirmed what a mark "perlu dikonfirmasi" of a revision is about. */
@Entity
@Table(name = "sheet_confirmation")
class SheetConfirmation {

    @EmbeddedId
    private Key key;

    @Column(name = "confirmed_at")
    private Instant at;

    @Embedded
    private Actor by;

    private String note;

    protected SheetConfirmation() {}

    SheetConfirmation(Key key, Actor by, String note, Instant at) {
        this.key = key;
        this.by = by;
        this.note = note;
        this.at = at;
    }

    Key key() {
        return key;
    }

    Instant at() {
        return at;
    }

    Actor by() {
        return by;
    }

    String note() {
        return note;
    }

    /** The revision, the row and which of its marks. */
    @Embeddable
    static class Key implements Serializable {

        private String office;
        private String code;
        private int revision;

        @Column(name = "sheet_row")
        private int row;

        private int ordinal;

        protected Key() {}

        Key(SheetKey sheet, int row, int ordinal) {
            office = sheet.office();
            code = sheet.code();
            revision = sheet.revision();
            this.row = row;
            this.ordinal = ordinal;
        }

        int row() {
            return row;
        }

        int ordinal() {
            return ordinal;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.office.equals(office)
                    && that.code.equals(code)
                    && that.revision == revision
                    && that.row == row
                    && that.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, code, revision, row, ordinal);
        }
    }
}
