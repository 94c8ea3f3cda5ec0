package id.sop.organisation;

import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the officers of an office (daftar pegawai) for its administrator: the register of them, or one with her history. */
@Stateless
@RolesAllowed("**")
public class OfficerRegister {

    private static final String ACTS =
            "o.username in (select a.username from ActingAppointment a where a.office = :office and "
                    + ActingAppointment.VALID;

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Offices offices;

    @Inject
    Accounts accounts;

    @Inject
    OfficeDay days;

    @Inject
    AppointmentReview review;

    @Inject
    Event<Traced> trace;

    /**
     * The officers that match.
     *
     * @throws NotPermitted without the right to maintain officers
     */
    public Page<OfficerRow> page(OfficerFilter filter, OfficerOrder order, boolean descending, Slice slice) {
        var office = administrator().office();
        return condition(office, filter)
                .page(em, Officer.class, order.clause(descending), slice, officers -> rows(office, officers));
    }

    /**
     * The officers that match, to be taken away as a table; that is traced with how many.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws id.sop.shared.TooManyRows if more match than are exported at once
     */
    public List<OfficerRow> export(OfficerFilter filter, OfficerOrder order, boolean descending) {
        var rows = Page.all(Page.MOST_EXPORTED, slice -> page(filter, order, descending, slice))
                .toList();
        var facts = new LinkedHashMap<String, String>();
        facts.put("rows", Integer.toString(rows.size()));
        facts.put("text", filter.text());
        facts.put("position", filter.position());
        trace.fire(Traced.done("officers.exported", "officers", "-", facts));
        return rows;
    }

    /**
     * One officer.
     *
     * @throws NotPermitted without the right to maintain officers
     * @throws OfficerNotFound if the office has no such officer
     */
    public OfficerView open(String username) {
        var caller = administrator();
        var office = caller.office();
        var officer = accounts.of(office, username)
                .filter(account -> account.office().equals(office))
                .orElseThrow(() -> new OfficerNotFound(username));
        var suspensions = officer.suspensions();
        var today = days.today(office);
        var events = events(office, username);
        return new OfficerView(
                username,
                officer.name(),
                Nip.printed(officer.nip()),
                officer.nip() != null && !Nip.isPlausible(officer.nip(), today),
                suspended(suspensions, null),
                offices.inOrder(officer.seen()).stream()
                        .map(position -> new OfficerView.Held(
                                position.code(),
                                position.name(),
                                since(events, position.name()),
                                suspended(suspensions, position.code())))
                        .toList(),
                review.of(office, username, today),
                events.stream().map(OfficerEvent::view).toList(),
                caller.username().equals(username),
                offices.positions(office).stream()
                        .filter(position -> !officer.seen().contains(position.code()))
                        .toList(),
                today);
    }

    private Caller administrator() {
        var caller = current.get();
        caller.require(Right.MAINTAIN_OFFICERS);
        return caller;
    }

    private Condition condition(String office, OfficerFilter filter) {
        var wanted = new Condition("Officer", "o")
                .and("o.office = :office", "office", office)
                .andText(
                        "lower(concat(o.name, concat(' ', concat(o.username, concat(' ', coalesce(o.nip, ''))))))",
                        searched(filter.text()));
        if (filter.position() != null) {
            wanted.and("(o.username in (select h.username from Officer h join h.positions p where p = :position) or "
                            + ACTS + " and a.position = :position))")
                    .with("position", filter.position())
                    .with("today", days.today(office));
        }
        if (filter.only() == OfficerFilter.Only.ACTING) {
            wanted.and(ACTS + ")").with("today", days.today(office));
        }
        if (filter.only() == OfficerFilter.Only.SUSPENDED) {
            wanted.and(
                    "o.username in (select s.username from Suspension s where s.office = :office and s.liftedAt is null)");
        }
        return wanted;
    }

    /** A number is found however it is typed. */
    private static String searched(String typed) {
        return typed != null && typed.matches("[\\d\\s]+") ? Nip.digits(typed) : typed;
    }

    private List<OfficerRow> rows(String office, List<Officer> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        var known = accounts.of(office, officers.stream().map(Officer::username).toList());
        return officers.stream()
                .map(officer -> row(officer, known.get(officer.username())))
                .toList();
    }

    private OfficerRow row(Officer officer, Account account) {
        var authority = account.authority();
        return new OfficerRow(
                officer.username(),
                officer.name(),
                Nip.printed(officer.nip()),
                offices.inOrder(authority.held()).stream().map(Position::name).toList(),
                offices.inOrder(authority.acting().keySet()).stream()
                        .map(position -> acting(authority, position))
                        .toList(),
                account.suspensions().stream()
                        .filter(suspension -> !suspension.isOfTheAccount())
                        .map(suspension -> offices.nameOf(suspension.position()))
                        .toList(),
                account.isBlocked());
    }

    private OfficerRow.Acting acting(Authority authority, Position position) {
        var acting = authority.acting().get(position.code());
        return new OfficerRow.Acting(offices.actingTitle(acting.kind(), position.code()), acting.until());
    }

    private List<OfficerEvent> events(String office, String username) {
        return em.createQuery(
                        "select e from OfficerEvent e where e.office = :office and e.username = :username order by e.at desc, e.id desc",
                        OfficerEvent.class)
                .setParameter("office", office)
                .setParameter("username", username)
                .getResultList();
    }

    private static Optional<Instant> since(List<OfficerEvent> latestFirst, String position) {
        return latestFirst.stream()
                .filter(event -> event.kind() == OfficerAct.POSITION_GAINED && position.equals(event.thing()))
                .findFirst()
                .map(OfficerEvent::at);
    }

    private static Optional<OfficerView.Suspended> suspended(List<Suspension> suspensions, String position) {
        return suspensions.stream()
                .filter(suspension -> Objects.equals(suspension.position(), position))
                .findFirst()
                .map(suspension -> new OfficerView.Suspended(
                        suspension.suspendedAt(), suspension.suspendedBy(), suspension.reason()));
    }
}
