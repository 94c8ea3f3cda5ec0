package id.sop.documents.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Counts the series of the ledger within the running transaction: the update locks the series until that ends, and a rollback gives the
 * numbers back.
 *
 * <p>The first number of a year finds no series. The line of the book, which exists since the start, is locked before the series is opened, so
 * that of many who are first one opens it and the others wait. No second transaction is needed, which would want a second connection while
 * all of them may be held by those who wait.
 */
@ApplicationScoped
class SeriesCounter {

    @Inject
    EntityManager em;

    /** Takes so many numbers at once. @return the last of them */
    int take(String office, String book, int year, int count) {
        // Asked before the update, which on Derby may lock the whole table where it finds no row.
        if (isClosed(office, book, year)) {
            open(office, book, year);
        }
        em.createQuery("update NumberSeries s set s.last = s.last + :count "
                        + "where s.key.office = :office and s.key.book = :book and s.key.year = :year")
                .setParameter("count", count)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", year)
                .executeUpdate();
        return last(office, book, year);
    }

    /** The last number given; 0 where none was. */
    int last(String office, String book, int year) {
        return em.createQuery(
                        "select coalesce(max(s.last), 0) from NumberSeries s "
                                + "where s.key.office = :office and s.key.book = :book and s.key.year = :year",
                        Integer.class)
                .setParameter("office", office)
                .setParameter("book", book)
                .setParameter("year", year)
                .getSingleResult();
    }

    private boolean isClosed(String office, String book, int year) {
        return em.createQuery(
                                "select count(s) from NumberSeries s "
                                        + "where s.key.office = :office and s.key.book = :book and s.key.year = :year",
                                Long.class)
                        .setParameter("office", office)
                        .setParameter("book", book)
                        .setParameter("year", year)
                        .getSingleResult()
                == 0;
    }

    private void open(String office, String book, int year) {
        int books = em.createNativeQuery("update number_book set opened_year = ?1 where office = ?2 and book = ?3")
                .setParameter(1, year)
                .setParameter(2, office)
                .setParameter(3, book)
                .executeUpdate();
        if (books == 0) {
            throw new IllegalStateException("The office " + office + " has no book " + book);
        }
        if (isClosed(office, book, year)) {
            em.createNativeQuery(
                            "insert into number_series (office, book, book_year, last_number) values (?1, ?2, ?3, 0)")
                    .setParameter(1, office)
                    .setParameter(2, book)
                    .setParameter(3, year)
                    .executeUpdate();
        }
    }
}
