package id.sop.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Opens the series of a book in a transaction of its own, at the first number of a year.
 *
 * <p>Two officers may be first at once: the insert of the second fails on the key and adds nothing. It reads no other series, since the
 * waiting transaction may have locked one.
 */
@ApplicationScoped
class SeriesOpening {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String office, String book, int year) {
        em.createNativeQuery("insert into number_series (office, book, book_year, last_number) values (?1, ?2, ?3, 0)")
                .setParameter(1, office)
                .setParameter(2, book)
                .setParameter(3, year)
                .executeUpdate();
    }
}
