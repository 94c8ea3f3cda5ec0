package id.sop.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One year of an office's working calendar: which of its versions is in force. Locked while another is entered. */
@Entity
@Table(name = "calendar_year")
class OfficeYear {

    @EmbeddedId
    private Key key;

    /** The number of the version in force, which is the latest. */
    @Column(name = "version_no")
    private int version;

    protected OfficeYear() {}

    OfficeYear(String office, int year) {
        key = new Key(office, year);
    }

    int version() {
        return version;
    }

    /** Counts the version that is entered now. */
    int next() {
        return ++version;
    }

    /** Office and year. */
    @Embeddable
    static class Key implements Serializable {

        private String office;

        @Column(name = "calendar_year")
        private int year;

        protected Key() {}

        Key(String office, int year) {
            this.office = office;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && that.office.equals(office) && that.year == year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, year);
        }
    }
}
