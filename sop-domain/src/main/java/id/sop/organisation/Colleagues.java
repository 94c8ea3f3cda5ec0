package id.sop.organisation;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may act in which position of an office today, as far as the system has seen the accounts or an administrator entered them. */
@ApplicationScoped
public class Colleagues {

    /**
     * An officer with her open suspensions and the appointments that are valid today, each with each: one statement for all three. Her positions
     * come by themselves; fetched in the same statement, EclipseLink would keep one of them.
     */
    private static final String STANDING = "select o, s, a from Officer o"
            + " left join Suspension s on s.office = :office and s.username = o.username and s.liftedAt is null"
            + " left join ActingAppointment a on a.office = :office and a.username = o.username and "
            + ActingAppointment.VALID;

    @Inject
    EntityManager em;

    @Inject
    OfficeDay days;

    /** The officers who hold one of these positions or act for one today, by name; who is blocked is none of them. */
    public List<Colleague> holders(String office, Collection<String> positions) {
        var candidates = standing(
                office,
                em.createQuery(
                                STANDING + " where o.office = :office and ("
                                        + "o.username in (select h.username from Officer h join h.positions p where p in :positions)"
                                        + " or o.username in (select b.username from ActingAppointment b where b.office = :office"
                                        + " and b.position in :positions and b.endedAt is null and b.fromDay <= :today"
                                        + " and b.untilDay >= :today)) order by o.name, o.username",
                                Object[].class)
                        .setParameter("positions", positions));
        return candidates.entrySet().stream()
                .flatMap(candidate -> colleague(candidate.getKey(), candidate.getValue()).stream())
                .filter(colleague -> positions.stream().anyMatch(colleague::holds))
                .toList();
    }

    /** The officer of this account in this office; empty if there is none or the account is blocked. */
    public Optional<Colleague> find(String office, String username) {
        return standing(office, username)
                .filter(found -> found.getKey().office().equals(office))
                .flatMap(found -> colleague(found.getKey(), found.getValue()));
    }

    /** The officer of this account, of whichever office, with what this office says of her now. */
    Optional<Map.Entry<Officer, Standing>> standing(String office, String username) {
        var found = standing(
                office,
                em.createQuery(STANDING + " where o.username = :username", Object[].class)
                        .setParameter("username", username));
        return found.entrySet().stream().findFirst();
    }

    private Map<Officer, Standing> standing(String office, TypedQuery<Object[]> query) {
        var suspensions = new HashMap<Officer, Set<Suspension>>();
        var appointments = new LinkedHashMap<Officer, Set<ActingAppointment>>();
        query.setParameter("office", office)
                .setParameter("today", days.today(office))
                .getResultList()
                .forEach(row -> {
                    var officer = (Officer) row[0];
                    add(suspensions, officer, (Suspension) row[1]);
                    add(appointments, officer, (ActingAppointment) row[2]);
                });
        var standings = new LinkedHashMap<Officer, Standing>();
        appointments.forEach((officer, valid) -> standings.put(
                officer, new Standing(officer.name(), List.copyOf(suspensions.get(officer)), List.copyOf(valid))));
        return standings;
    }

    private static <T> void add(Map<Officer, Set<T>> all, Officer officer, T one) {
        var ofOfficer = all.computeIfAbsent(officer, none -> new LinkedHashSet<>());
        if (one != null) {
            ofOfficer.add(one);
        }
    }

    private static Optional<Colleague> colleague(Officer officer, Standing standing) {
        return standing.isBlocked()
                ? Optional.empty()
                : Optional.of(
                        new Colleague(officer.username(), officer.name(), standing.authority(officer.positions())));
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
