package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what is known of each account, apart from the transaction of the work that it does. */
@ApplicationScoped
class OfficerRecords {

    @Inject
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** The office that has entered an account to which the realm gives no position; it may still act for one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<String> officeOf(String username) {
        return Optional.ofNullable(em.find(Officer.class, username)).map(Officer::office);
    }

    /**
     * Notes the positions that the realm gives the account now.
     *
     * @return what the office says of it: its name is the account's until somebody enters one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Account seen(String username, String office, Set<String> positions) {
        var known = accounts.of(office, username);
        if (known.filter(account ->
                        account.office().equals(office) && account.seen().equals(positions))
                .isEmpty()) {
            note(username, office, positions);
            known = accounts.of(office, username);
        }
        return known.orElseThrow();
    }

    private void note(String username, String office, Set<String> positions) {
        var officer = Optional.ofNullable(em.find(Officer.class, username)).orElseGet(() -> enter(username, office));
        note(officer, OfficerAct.POSITION_LOST, without(officer.positions(), positions));
        var gained = without(positions, officer.positions());
        officer.seenIn(office, positions);
        note(officer, OfficerAct.POSITION_GAINED, gained);
    }

    private Officer enter(String username, String office) {
        var officer = new Officer(username, office, username);
        em.persist(officer);
        return officer;
    }

    private void note(Officer officer, OfficerAct act, List<String> positions) {
        positions.forEach(position ->
                em.persist(new OfficerEvent(officer, act, clock.instant()).about(offices.nameOf(position))));
    }

    private static List<String> without(Set<String> positions, Set<String> others) {
        return positions.stream()
                .filter(position -> !others.contains(position))
                .sorted()
                .toList();
    }
}
