package id.sop.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Opens the series of a book in a transaction of its own, at the first number of a year.
 *
 * <p>Two officers may be first at once: the insert of the second finds the row of the first and adds nothing.
 */
@ApplicationScoped
class SeriesOpening {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void open(String office, String book, int year) {
        insertIfMissing(em, office, book, year);
    }

    static void insertIfMissing(EntityManager em, String office, String book, int year) {
        em.createNativeQuery("""
                        insert into number_series (office, book, book_year, last_number)
                        select o.code, ?2, ?3, 0 from office o where o.code = ?1 and not exists (
                            select 1 from number_series s where s.office = ?1 and s.book = ?2 and s.book_year = ?3)
                        """)
                .setParameter(1, office)
                .setParameter(2, book)
                .setParameter(3, year)
                .executeUpdate();
    }
}
