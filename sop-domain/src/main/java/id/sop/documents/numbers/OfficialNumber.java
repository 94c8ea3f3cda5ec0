package id.sop.documents.numbers;

import id.sop.shared.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** One line of the ledger: a number that was taken from its series, and what became of it. It is never deleted. */
@Entity
@Table(name = "official_number")
class OfficialNumber {

    @EmbeddedId
    private Key key;

    @Column(name = "number_state")
    @Enumerated(EnumType.STRING)
    private NumberState state;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "reserved_for")
    private String reservedFor;

    @Column(name = "used_at")
    private Instant usedAt;

    @Column(name = "used_by")
    private String usedBy;

    private LocalDate dated;

    @Column(name = "out_of_order")
    private boolean outOfOrder;

    @Column(name = "date_reason")
    private String dateReason;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "voided_by")
    private String voidedBy;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "search_text")
    private String searchText;

    protected OfficialNumber() {}

    private OfficialNumber(Key key, NumberState state, String officer, Instant now) {
        this.key = key;
        this.state = state;
        takenBy = officer;
        takenAt = now;
    }

    /** A number that is used at once. */
    static OfficialNumber used(Key key, String officer, Instant now) {
        var number = new OfficialNumber(key, NumberState.USED, officer, now);
        number.usedBy = officer;
        number.usedAt = now;
        number.describe();
        return number;
    }

    /** A number that is kept free. @param reason what for */
    static OfficialNumber reserved(Key key, String reason, String officer, Instant now) {
        var number = new OfficialNumber(key, NumberState.RESERVED, officer, now);
        number.reservedFor = reason;
        number.describe();
        return number;
    }

    /** Gives the reserved number to a thing. @throws NumberNotReserved if it is used already, or void */
    void use(String officer, Instant now) {
        require(NumberState.RESERVED);
        state = NumberState.USED;
        usedBy = officer;
        usedAt = now;
        describe();
    }

    /**
     * Puts it under a date of its book.
     *
     * @param outOfOrder whether the numbers around it say otherwise
     * @throws NumberAlreadyVoid if it is void
     */
    void date(LocalDate day, boolean outOfOrder, String reason) {
        requireValid();
        dated = day;
        this.outOfOrder = outOfOrder;
        dateReason = reason;
        describe();
    }

    /**
     * Declares it void, whether it is kept free or its thing is withdrawn.
     *
     * @throws NumberAlreadyVoid if it is void
     * @throws NumberNotReserved if it should be kept free and was used meanwhile
     */
    void cancel(NumberState expected, String reason, String officer, Instant now) {
        requireValid();
        require(expected);
        state = NumberState.VOID;
        voidReason = reason;
        voidedBy = officer;
        voidedAt = now;
        describe();
    }

    private void requireValid() {
        if (state == NumberState.VOID) {
            throw new NumberAlreadyVoid(number().toString());
        }
    }

    private void require(NumberState wanted) {
        if (state != wanted) {
            throw new NumberNotReserved(number().toString());
        }
    }

    private void describe() {
        searchText = SearchText.of(
                3000, number(), takenBy, takenBy.equals(usedBy) ? null : usedBy, reservedFor, dateReason, voidReason);
    }

    String book() {
        return key.book;
    }

    SerialNumber number() {
        return SerialNumber.of(key.year, key.sequence);
    }

    NumberState state() {
        return state;
    }

    LocalDate dated() {
        return dated;
    }

    String reservedFor() {
        return reservedFor;
    }

    NumberRow.Voided voided() {
        return voidedAt == null ? null : new NumberRow.Voided(voidedAt, voidedBy, voidReason);
    }

    NumberRow.Act taken() {
        return new NumberRow.Act(takenAt, takenBy);
    }

    NumberRow.Act used() {
        return usedAt == null ? null : new NumberRow.Act(usedAt, usedBy);
    }

    boolean isOutOfOrder() {
        return outOfOrder;
    }

    String dateReason() {
        return dateReason;
    }

    /** Office, book, year and number. */
    @Embeddable
    static class Key implements Serializable {

        private String office;
        private String book;

        @Column(name = "book_year")
        private int year;

        @Column(name = "sequence_number")
        private int sequence;

        protected Key() {}

        Key(String office, String book, SerialNumber number) {
            this.office = office;
            this.book = book;
            year = number.year();
            sequence = number.sequence();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.office.equals(office)
                    && that.book.equals(book)
                    && that.year == year
                    && that.sequence == sequence;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, book, year, sequence);
        }
    }
}
