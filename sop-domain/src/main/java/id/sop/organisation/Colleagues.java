package id.sop.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may act in which position of an office today, as far as the system has seen the accounts or an administrator entered them. */
@ApplicationScoped
public class Colleagues {

    @Inject
    EntityManager em;

    @Inject
    OfficeDay days;

    /** The officers who hold one of these positions or act for one today, by name; who is blocked is none of them. */
    public List<Colleague> holders(String office, Collection<String> positions) {
        var officers = em.createQuery(
                        "select distinct o from Officer o left join fetch o.positions where o.office = :office and ("
                                + "o.username in (select h.username from Officer h join h.positions p where p in :positions)"
                                + " or o.username in (select a.username from ActingAppointment a where a.office = :office"
                                + " and a.position in :positions and " + ActingAppointment.VALID
                                + ")) order by o.name, o.username",
                        Officer.class)
                .setParameter("office", office)
                .setParameter("positions", positions)
                .setParameter("today", days.today(office))
                .getResultList();
        return colleagues(office, officers).stream()
                .filter(colleague -> positions.stream().anyMatch(colleague::holds))
                .toList();
    }

    /** The officer of this account in this office; empty if there is none or the account is blocked. */
    public Optional<Colleague> find(String office, String username) {
        var officer = Optional.ofNullable(em.find(Officer.class, username))
                .filter(found -> found.office().equals(office));
        return officer.flatMap(
                found -> colleagues(office, List.of(found)).stream().findFirst());
    }

    private List<Colleague> colleagues(String office, List<Officer> officers) {
        if (officers.isEmpty()) {
            return List.of();
        }
        var accounts = officers.stream().map(Officer::username).collect(toSet());
        var appointments = valid(office, accounts);
        var suspensions = open(office, accounts);
        return officers.stream()
                .flatMap(officer -> {
                    var standing = new Standing(
                            officer.name(),
                            suspensions.getOrDefault(officer.username(), List.of()),
                            appointments.getOrDefault(officer.username(), List.of()));
                    return standing.isBlocked()
                            ? Optional.<Colleague>empty().stream()
                            : Optional.of(new Colleague(
                                            officer.username(),
                                            officer.name(),
                                            standing.authority(officer.positions())))
                                    .stream();
                })
                .toList();
    }

    /** The appointments of these accounts that are valid today. */
    Map<String, List<ActingAppointment>> valid(String office, Collection<String> accounts) {
        return em
                .createQuery(
                        "select a from ActingAppointment a where a.office = :office and a.username in :accounts and "
                                + ActingAppointment.VALID,
                        ActingAppointment.class)
                .setParameter("office", office)
                .setParameter("accounts", accounts)
                .setParameter("today", days.today(office))
                .getResultList()
                .stream()
                .collect(groupingBy(ActingAppointment::username));
    }

    /** What these accounts may not use now. */
    Map<String, List<Suspension>> open(String office, Collection<String> accounts) {
        return em
                .createQuery(
                        "select s from Suspension s where s.office = :office and s.username in :accounts and s.liftedAt is null",
                        Suspension.class)
                .setParameter("office", office)
                .setParameter("accounts", accounts)
                .getResultList()
                .stream()
                .collect(groupingBy(Suspension::username));
    }
}
