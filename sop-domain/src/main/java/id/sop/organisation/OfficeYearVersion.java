package id.sop.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One version of a year of an office's working calendar, kept as the file that describes it. It never changes. */
@Entity
@Table(name = "calendar_version")
class OfficeYearVersion {

    @EmbeddedId
    private Key key;

    @Lob
    private String definition;

    @Column(name = "entered_at")
    private Instant enteredAt;

    private String username;

    @Column(name = "officer_name")
    private String officerName;

    private String reason;

    @Column(name = "moved_due_times")
    private int movedDueTimes;

    protected OfficeYearVersion() {}

    /** The text that came with the application. */
    OfficeYearVersion(String office, int year, int number, String definition) {
        key = new Key(office, year, number);
        this.definition = definition;
    }

    /** A text that an administrator entered. @param movedDueTimes how many open tasks got another due time by it */
    OfficeYearVersion(
            Caller caller, int year, int number, String definition, String reason, int movedDueTimes, Instant now) {
        this(caller.office(), year, number, definition);
        this.reason = reason;
        this.movedDueTimes = movedDueTimes;
        enteredAt = now;
        username = caller.username();
        officerName = caller.name();
    }

    String definition() {
        return definition;
    }

    /** Which version it is, by whom and why. */
    CalendarVersion view() {
        return new CalendarVersion(key.number, enteredAt, officerName, reason, movedDueTimes);
    }

    /** Office, year and number. */
    @Embeddable
    static class Key implements Serializable {

        private String office;

        @Column(name = "calendar_year")
        private int year;

        @Column(name = "version_no")
        private int number;

        protected Key() {}

        Key(String office, int year, int number) {
            this.office = office;
            this.year = year;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && that.office.equals(office)
                    && that.year == year
                    && that.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(office, year, number);
        }
    }
}
