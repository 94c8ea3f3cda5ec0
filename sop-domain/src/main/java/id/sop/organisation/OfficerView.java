package id.sop.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An officer's record as an administrator sees it.
 *
 * @param nip as it is printed; null while nobody entered it
 * @param nipDoubtful whether the parts of the number make no sense together
 * @param block why the account is blocked; empty if it is not
 * @param held the positions that the realm gives the account
 * @param appointments for which positions she acts, acted or will act, the latest first
 * @param history what happened to the record, the latest first
 * @param own whether it is the administrator's own, about whose authority another decides
 * @param possible the positions for which she can be appointed to act
 * @param today the day in the office
 */
public record OfficerView(
        String username,
        String name,
        String nip,
        boolean nipDoubtful,
        Optional<Suspended> block,
        List<Held> held,
        List<Appointment> appointments,
        List<Happened> history,
        boolean own,
        List<Position> possible,
        LocalDate today)
        implements Serializable {

    public OfficerView {
        held = List.copyOf(held);
        appointments = List.copyOf(appointments);
        history = List.copyOf(history);
        possible = List.copyOf(possible);
    }

    /** A position held. @param since when the system first saw it; empty if that was before it kept such a history */
    public record Held(String code, String name, Optional<Instant> since, Optional<Suspended> suspended)
            implements Serializable {}

    /** Since when, by whom and why something is suspended. */
    public record Suspended(Instant at, String by, String reason) implements Serializable {}

    /**
     * An acting appointment.
     *
     * @param serial which of the officer's
     * @param title "Plh. Kepala Panti"
     * @param reason null if nobody said
     * @param endReason why it ended before its last day; null if it did not
     * @param open whether it can still be ended
     * @param warnings what should be looked at while it can
     */
    public record Appointment(
            int serial,
            String title,
            LocalDate from,
            LocalDate until,
            String decree,
            String reason,
            AppointmentState state,
            Instant appointedAt,
            String appointedBy,
            Instant endedAt,
            String endedBy,
            String endReason,
            boolean open,
            List<AppointmentWarning> warnings)
            implements Serializable {

        public Appointment {
            warnings = List.copyOf(warnings);
        }
    }

    /** Something that happened. @param by who did it; null for what the realm says. Each other part is null where it says nothing. */
    public record Happened(
            OfficerAct act,
            Instant at,
            String by,
            String in,
            String thing,
            String before,
            String after,
            LocalDate from,
            LocalDate until,
            String note)
            implements Serializable {}
}
