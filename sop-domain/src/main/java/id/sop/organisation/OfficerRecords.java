package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Keeps what is known of each account, apart from the transaction of the work that it does. */
@ApplicationScoped
class OfficerRecords {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    /**
     * Notes the positions that the realm gives the account now.
     *
     * @return the officer's name, or the account's until somebody enters a name
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String seen(String username, String office, Set<String> positions) {
        var officer = em.find(Officer.class, username);
        if (officer == null) {
            officer = new Officer(username, office, username);
            em.persist(officer);
        }
        if (officer.differsFrom(office, positions)) {
            officer.seenIn(office, positions);
        }
        return officer.name();
    }
}
