package id.sop.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

/**
 * The one source of official numbers: one series per office, book and year, without gap or duplicate.
 *
 * <p>A number is taken in the transaction that uses it, by updating the series first and reading it then. The update locks the series until
 * that transaction ends, so that the next officer waits for it; if it rolls back, the number is given again.
 */
@ApplicationScoped
public class NumberLedger {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    SeriesOpening opening;

    /** The next number of the book, taken within the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public SerialNumber next(String office, String book, int year) {
        if (!isOpen(office, book, year)) {
            openOnce(office, book, year);
        }
        advance(office, book, year);
        return SerialNumber.of(year, last(office, book, year));
    }

    private void openOnce(String office, String book, int year) {
        try {
            opening.open(office, book, year);
        } catch (PersistenceException openedByAnother) {
            // The only way this insert fails is that the series exists by now; if not, advancing it finds nothing and
            // the caller fails.
            return;
        }
    }

    /** Asked before the update, which on Derby may lock the whole table even where it finds no row, and with it the opening. */
    private boolean isOpen(String office, String book, int year) {
        return em.createQuery(
                                "select count(s) from NumberSeries s "
                                        + "where s.key.office = :office and s.key.book = :book and s.key.year = :year",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("book", book)
                        .setParameter("year", year)
                        .getSingleResult()
                > 0;
    }

    private void advance(String office, String book, int year) {
        em.createQuery("update NumberSeries s set s.last = s.last + 1 "
                        + "where s.key.office = :office and s.key.book = :book and s.key.year = :year")
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", year)
                .executeUpdate();
    }

    private int last(String office, String book, int year) {
        return em.createQuery(
                        "select s.last from NumberSeries s "
                                + "where s.key.office = :office and s.key.book = :book and s.key.year = :year",
                        Integer.class)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", year)
                .getSingleResult();
    }
}
