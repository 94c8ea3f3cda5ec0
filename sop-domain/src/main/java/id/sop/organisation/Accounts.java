package id.sop.organisation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how accounts stand with their office today, whatever number of them in one statement: it is asked at each request. */
@ApplicationScoped
class Accounts {

    /**
     * Each account has a line for each of its positions, with each of its suspensions and appointments. Its entity is not selected:
     * EclipseLink 4.0.1 loses the positions of an officer who is selected beside others.
     */
    private static final String LINES =
            "select o.username, o.name, o.nip, o.office, p, s, a from Officer o left join o.positions p"
                    + " left join Suspension s on s.username = o.username and s.office = :office and s.liftedAt is null"
                    + " left join ActingAppointment a on a.username = o.username and a.office = :office and "
                    + ActingAppointment.VALID;

    private static final String OF_ACCOUNTS = LINES + " where o.username in :chosen";

    private static final String OF_HOLDERS = LINES
            + " where o.office = :office and (o.username in (select h.username from Officer h join h.positions held where held in :chosen)"
            + " or o.username in (select acts.username from ActingAppointment acts where acts.office = :office"
            + " and acts.position in :chosen)) order by o.nameOrder, o.username";

    @Inject
    EntityManager em;

    @Inject
    OfficeDay days;

    /** How an account stands with an office; empty if it was never seen or entered anywhere. */
    Optional<Account> of(String office, String username) {
        return Optional.ofNullable(of(office, List.of(username)).get(username));
    }

    /** How these accounts stand with an office, by account. */
    Map<String, Account> of(String office, Collection<String> usernames) {
        return read(em.createQuery(OF_ACCOUNTS, Object[].class), office, usernames)
                .collect(toMap(Account::username, Function.identity()));
    }

    /** The accounts seen in an office last with one of these positions, or ever appointed to act for one, by name. */
    Stream<Account> ofHolders(String office, Collection<String> positions) {
        return read(em.createQuery(OF_HOLDERS, Object[].class), office, positions);
    }

    private Stream<Account> read(TypedQuery<Object[]> lines, String office, Collection<String> chosen) {
        return lines
                .setParameter("office", office)
                .setParameter("chosen", chosen)
                .setParameter("today", days.today(office))
                .getResultList()
                .stream()
                .collect(groupingBy(line -> (String) line[0], LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Accounts::account);
    }

    private static Account account(List<Object[]> lines) {
        var first = lines.get(0);
        return new Account(
                (String) first[0],
                (String) first[1],
                (String) first[2],
                (String) first[3],
                some(lines, 4, String.class).collect(toSet()),
                some(lines, 5, Suspension.class).toList(),
                some(lines, 6, ActingAppointment.class).toList());
    }

    private static <T> Stream<T> some(List<Object[]> lines, int column, Class<T> type) {
        return lines.stream()
                .map(line -> type.cast(line[column]))
                .filter(Objects::nonNull)
                .distinct();
    }
}
