package id.sop.organisation;

import id.sop.shared.TypedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** An order to an officer to act for a position (surat perintah Plt/Plh), from one day to another, both included. */
@Entity
@Table(name = "acting_appointment")
@SequenceGenerator(name = "officer_record_id", sequenceName = "officer_record_id", allocationSize = 50)
class ActingAppointment {

    /** That {@code a} is valid on the day {@code :today}. */
    static final String VALID = "a.endedAt is null and a.fromDay <= :today and a.untilDay >= :today";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "officer_record_id")
    private long id;

    private String office;
    private String username;
    private int serial;

    @Column(name = "office_position")
    private String position;

    @Column(name = "acting_kind")
    @Enumerated(EnumType.STRING)
    private ActingKind kind;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String decree;
    private String reason;

    @Column(name = "appointed_at")
    private Instant appointedAt;

    @Column(name = "appointed_by")
    private String appointedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected ActingAppointment() {}

    ActingAppointment(Officer officer, int serial, NewAppointment input, String appointedBy, Instant now) {
        office = officer.office();
        username = officer.username();
        this.serial = serial;
        position = input.getPosition();
        kind = input.getKind();
        fromDay = input.getFromDay();
        untilDay = input.getUntilDay();
        decree = input.getDecree().strip();
        reason = TypedText.kept(input.getReason());
        appointedAt = now;
        this.appointedBy = appointedBy;
    }

    /**
     * Ends it before its last day, or takes it back before its first; from then on it gives nothing.
     *
     * @param title what the office calls it
     * @throws AppointmentOver if it has ended, or its last day has passed
     */
    void end(String title, LocalDate today, String officer, String why, Instant now) {
        if (!isOpen(today)) {
            throw new AppointmentOver(title);
        }
        endedAt = now;
        endedBy = officer;
        endReason = why;
    }

    AppointmentState state(LocalDate today) {
        if (endedAt != null) {
            return AppointmentState.ENDED;
        }
        if (today.isBefore(fromDay)) {
            return AppointmentState.FUTURE;
        }
        return today.isAfter(untilDay) ? AppointmentState.PAST : AppointmentState.VALID;
    }

    boolean isOpen(LocalDate today) {
        var state = state(today);
        return state == AppointmentState.FUTURE || state == AppointmentState.VALID;
    }

    Authority.Acting acting() {
        return new Authority.Acting(kind, untilDay);
    }

    String office() {
        return office;
    }

    String username() {
        return username;
    }

    /** Which of the officer's appointments it is, from 1. */
    int serial() {
        return serial;
    }

    String position() {
        return position;
    }

    ActingKind kind() {
        return kind;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate untilDay() {
        return untilDay;
    }

    String decree() {
        return decree;
    }

    String reason() {
        return reason;
    }

    Instant appointedAt() {
        return appointedAt;
    }

    String appointedBy() {
        return appointedBy;
    }

    Instant endedAt() {
        return endedAt;
    }

    String endedBy() {
        return endedBy;
    }

    String endReason() {
        return endReason;
    }
}
