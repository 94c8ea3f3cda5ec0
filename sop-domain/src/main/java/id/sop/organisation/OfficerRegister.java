package id.sop.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads one officer of an office for its administrator, with her history. */
@Stateless
@RolesAllowed("**")
public class OfficerRegister {

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

    private List<OfficerEvent> events(String office, String username) {
        return em.createQuery(
                        "select e from OfficerEvent e where e.office = :office and e.username = :username order by"
                                + " e.at desc, e.id desc",
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
