package id.sop.organisation;

import id.sop.shared.LastChange;
import id.sop.shared.PlainText;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an administrator does about the officers of her office; each change counts at the officer's next request.
 *
 * <p>About her own authority she decides nothing, so that at least two people know of each appointment.
 */
@Stateless
@RolesAllowed("**")
public class OfficerService {

    /** What an officer is called in the trace. */
    static final String KIND = "officer";

    /** How many characters the trace keeps of an account. */
    private static final int LONGEST_IN_TRACE = 40;

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    OfficeDay days;

    @Inject
    Clock clock;

    @Inject
    Event<Traced> trace;

    /**
     * Enters an officer before she has ever logged in.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws OfficerExists if the account has an officer already
     * @throws NipTaken if another officer of the office has that number
     */
    public void enter(@Valid NewOfficer input) {
        var caller = administrator();
        var username = input.getUsername().strip();
        if (em.find(Officer.class, username) != null) {
            throw new OfficerExists(username);
        }
        var data = input.getData();
        requireFree(caller.office(), username, data.nipDigits());
        var officer = new Officer(username, caller.office(), data.strippedName());
        officer.number(data.nipDigits());
        em.persist(officer);
        happened(caller, officer, OfficerAct.ENTERED, Map.of("name", officer.name()));
    }

    /**
     * The name and the number of an officer, to be changed.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws OfficerNotFound if the office has no such officer
     */
    public OfficerData entered(String username) {
        return filled(find(administrator(), username, LockModeType.NONE));
    }

    /**
     * Changes how the name and the number of an officer stand on papers from now on.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws OfficerNotFound if the office has no such officer
     * @throws id.sop.shared.ChangedMeanwhile if somebody else changed them since the form was opened
     * @throws NipTaken if another officer of the office has that number
     */
    public void change(String username, @Valid OfficerData input) {
        var caller = administrator();
        var officer = lock(caller, username);
        input.requireUnchanged(filled(officer), lastChange(officer));
        requireFree(caller.office(), username, input.nipDigits());
        if (!officer.name().equals(input.strippedName())) {
            happened(caller, officer, OfficerAct.NAME_CHANGED).changed(officer.name(), input.strippedName());
        }
        if (!Objects.equals(officer.nip(), input.nipDigits())) {
            happened(caller, officer, OfficerAct.NIP_CHANGED)
                    .changed(Nip.printed(officer.nip()), Nip.printed(input.nipDigits()));
        }
        var before = values(officer);
        officer.rename(input.strippedName());
        officer.number(input.nipDigits());
        trace.fire(Traced.changed("officer.changed", KIND, traced(username), before, values(officer)));
    }

    /**
     * Has an officer act for a position (Plt/Plh), from one day to another.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws OwnAuthority if the administrator would appoint herself
     * @throws OfficerNotFound if the office has no such officer
     * @throws PositionNotFound if the office has no such position
     * @throws AppointmentPast if the last day has passed
     * @throws PositionHeld if the officer holds the position
     * @throws PositionActedFor if somebody acts for it on one of these days
     */
    public void appoint(String username, @Valid NewAppointment input) {
        var caller = administrator();
        requireAnother(caller, username);
        var officer = lock(caller, username);
        var position = lockPosition(caller, input.getPosition());
        if (input.getUntilDay().isBefore(days.today(caller.office()))) {
            throw new AppointmentPast(input.getUntilDay());
        }
        if (officer.positions().contains(position.code())) {
            throw new PositionHeld(officer.name(), position.name());
        }
        requireNobodyActs(caller.office(), position, input);
        var appointment = new ActingAppointment(officer, nextSerial(username), input, caller.name(), clock.instant());
        em.persist(appointment);
        happened(caller, officer, OfficerAct.APPOINTED, facts(appointment))
                .about(offices.actingTitle(appointment.kind(), position.code()))
                .during(appointment.fromDay(), appointment.untilDay())
                .because(appointment.decree());
    }

    /**
     * Ends an acting appointment before its last day, or takes it back before its first.
     *
     * @param serial which of the officer's appointments
     * @throws NotPermitted without the right to maintain officers
     * @throws OwnAuthority if it is the administrator's own
     * @throws AppointmentOver if it has ended already
     */
    public void endAppointment(String username, int serial, @NotBlank @Size(max = 1000) @PlainText String reason) {
        var caller = administrator();
        requireAnother(caller, username);
        var officer = lock(caller, username);
        var appointment = em.createQuery(
                        "select a from ActingAppointment a where a.office = :office and a.username = :username and a.serial = :serial",
                        ActingAppointment.class)
                .setParameter("office", caller.office())
                .setParameter("username", username)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new OfficerNotFound(username));
        var title = offices.actingTitle(appointment.kind(), appointment.position());
        appointment.end(title, days.today(caller.office()), caller.name(), reason.strip(), clock.instant());
        happened(caller, officer, OfficerAct.APPOINTMENT_ENDED, Map.of("position", title, "note", reason.strip()))
                .about(title)
                .during(appointment.fromDay(), appointment.untilDay())
                .because(reason.strip());
    }

    /**
     * Suspends one position of an officer, which the realm may go on giving her, or blocks her account.
     *
     * @param position the code of the position; null for the whole account
     * @throws NotPermitted without the right to maintain officers
     * @throws OwnAuthority if it is the administrator's own account
     * @throws PositionNotFound if the office has no such position
     * @throws PositionNotHeld if the realm does not give her the position
     * @throws AlreadySuspended if it is suspended
     */
    public void suspend(String username, String position, @NotBlank @Size(max = 1000) @PlainText String reason) {
        var caller = administrator();
        requireAnother(caller, username);
        var officer = lock(caller, username);
        if (position != null && !officer.positions().contains(position)) {
            throw new PositionNotHeld(officer.name(), position(caller, position).name());
        }
        if (suspension(officer, position).isPresent()) {
            throw new AlreadySuspended(officer.name());
        }
        em.persist(new Suspension(officer, position, reason.strip(), caller.name(), clock.instant()));
        suspended(
                caller,
                officer,
                position == null ? OfficerAct.BLOCKED : OfficerAct.POSITION_SUSPENDED,
                position,
                reason);
    }

    /**
     * Lifts a suspension: what the realm gives counts again.
     *
     * @param position the code of the position; null for the whole account
     * @throws NotPermitted without the right to maintain officers
     * @throws OwnAuthority if it is the administrator's own account
     * @throws NotSuspended if it is not suspended
     */
    public void lift(String username, String position, @NotBlank @Size(max = 1000) @PlainText String reason) {
        var caller = administrator();
        requireAnother(caller, username);
        var officer = lock(caller, username);
        suspension(officer, position)
                .orElseThrow(() -> new NotSuspended(officer.name()))
                .lift(caller.name(), reason.strip(), clock.instant());
        suspended(
                caller,
                officer,
                position == null ? OfficerAct.UNBLOCKED : OfficerAct.POSITION_RESTORED,
                position,
                reason);
    }

    private void suspended(Caller caller, Officer officer, OfficerAct act, String position, String reason) {
        var name = position == null ? null : offices.nameOf(position);
        var facts = name == null ? Map.of("note", reason) : Map.of("note", reason, "position", name);
        happened(caller, officer, act, facts).about(name).because(reason.strip());
    }

    private Caller administrator() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_OFFICERS);
        return caller;
    }

    private static void requireAnother(Caller caller, String username) {
        if (caller.username().equals(username)) {
            throw new OwnAuthority();
        }
    }

    private static OfficerData filled(Officer officer) {
        var data = new OfficerData();
        data.setName(officer.name());
        data.setNip(Nip.printed(officer.nip()));
        data.filled();
        return data;
    }

    private LastChange lastChange(Officer officer) {
        return em.createQuery(
                        "select e from OfficerEvent e where e.username = :username and e.kind in :kinds order by e.at desc, e.id desc",
                        OfficerEvent.class)
                .setParameter("username", officer.username())
                .setParameter("kinds", List.of(OfficerAct.ENTERED, OfficerAct.NAME_CHANGED, OfficerAct.NIP_CHANGED))
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(OfficerEvent::lastChange)
                .orElseGet(LastChange::none);
    }

    private Officer lock(Caller caller, String username) {
        return find(caller, username, LockModeType.PESSIMISTIC_WRITE);
    }

    private Officer find(Caller caller, String username, LockModeType lock) {
        return Optional.ofNullable(em.find(Officer.class, username, lock))
                .filter(officer -> officer.office().equals(caller.office()))
                .orElseThrow(() -> new OfficerNotFound(username));
    }

    private Position position(Caller caller, String code) {
        return position(caller, code, LockModeType.NONE);
    }

    /** The position, locked, so that of two appointments at once the second sees the first. */
    private Position lockPosition(Caller caller, String code) {
        return position(caller, code, LockModeType.PESSIMISTIC_WRITE);
    }

    private Position position(Caller caller, String code, LockModeType lock) {
        return Optional.ofNullable(em.find(Position.class, code, lock))
                .filter(position -> position.office().equals(caller.office()))
                .orElseThrow(() -> new PositionNotFound(code));
    }

    private void requireFree(String office, String username, String nip) {
        if (nip == null) {
            return;
        }
        em.createQuery(
                        "select o.name from Officer o where o.office = :office and o.nip = :nip and o.username <> :username",
                        String.class)
                .setParameter("office", office)
                .setParameter("nip", nip)
                .setParameter("username", username)
                .getResultStream()
                .findFirst()
                .ifPresent(name -> {
                    throw new NipTaken(Nip.printed(nip), name);
                });
    }

    private void requireNobodyActs(String office, Position position, NewAppointment input) {
        em.createQuery(
                        "select a from ActingAppointment a where a.office = :office and a.position = :position"
                                + " and a.endedAt is null and a.fromDay <= :until and a.untilDay >= :from order by a.fromDay",
                        ActingAppointment.class)
                .setParameter("office", office)
                .setParameter("position", position.code())
                .setParameter("from", input.getFromDay())
                .setParameter("until", input.getUntilDay())
                .getResultStream()
                .findFirst()
                .ifPresent(other -> {
                    var officer = em.find(Officer.class, other.username());
                    throw new PositionActedFor(position.name(), officer.name(), other.fromDay(), other.untilDay());
                });
    }

    private int nextSerial(String username) {
        return 1
                + em.createQuery(
                                "select coalesce(max(a.serial), 0) from ActingAppointment a where a.username = :username",
                                Integer.class)
                        .setParameter("username", username)
                        .getSingleResult();
    }

    private Optional<Suspension> suspension(Officer officer, String position) {
        return em.createQuery(
                        "select s from Suspension s where s.office = :office and s.username = :username and s.liftedAt is null",
                        Suspension.class)
                .setParameter("office", officer.office())
                .setParameter("username", officer.username())
                .getResultStream()
                .filter(suspension -> Objects.equals(suspension.position(), position))
                .findFirst();
    }

    private OfficerEvent happened(Caller caller, Officer officer, OfficerAct act, Map<String, String> facts) {
        trace.fire(Traced.done(action(act), KIND, traced(officer.username()), facts));
        return happened(caller, officer, act);
    }

    private OfficerEvent happened(Caller caller, Officer officer, OfficerAct act) {
        var event = new OfficerEvent(officer, act, clock.instant())
                .by(caller.name(), String.join(", ", offices.titlesOf(caller.authority())));
        em.persist(event);
        return event;
    }

    private Map<String, String> facts(ActingAppointment appointment) {
        return Map.of(
                "position", offices.actingTitle(appointment.kind(), appointment.position()),
                "from", appointment.fromDay().toString(),
                "until", appointment.untilDay().toString(),
                "decree", appointment.decree());
    }

    private static Map<String, String> values(Officer officer) {
        return Map.of("name", officer.name(), "nip", Objects.requireNonNullElse(officer.nip(), ""));
    }

    private static String traced(String username) {
        return username.substring(0, Math.min(username.length(), LONGEST_IN_TRACE));
    }

    private static String action(OfficerAct act) {
        return "officer." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
