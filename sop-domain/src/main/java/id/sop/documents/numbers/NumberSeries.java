package id.sop.documents.numbers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The last number given in one book of one office and year. */
@Entity
@Table(name = "number_series")
class NumberSeries {

    @EmbeddedId
    private Key key;

    @Column(name = "last_number")
    private int last;

    protected NumberSeries() {}

    NumberSeries(Key key) {
        this.key = key;
    }

    /** Office, book and year. */
    @Embeddable
    static class Key implements Serializable {

        private String office;
        private String book;

        @Column(name = "book_year")
        private int year;

        protected Key() {}

        Key(String office, String book, int year) {
            this.office = office;
            this.book = book;
            this.year = year;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.office.equals(office)
                    && that.book.equals(book)
                    && that.year == year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, book, year);
        }
    }
}
