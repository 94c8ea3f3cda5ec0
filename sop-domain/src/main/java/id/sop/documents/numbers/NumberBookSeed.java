package id.sop.documents.numbers;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** At the start, enters the books that an office lacks, so that the series of each year can be opened one at a time. */
@Singleton
@Startup
@DependsOn("OfficeSeed")
public class NumberBookSeed {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    NumberedBooks books;

    @PostConstruct
    void atStart() {
        var offices =
                em.createQuery("select o.code from Office o", String.class).getResultList();
        books.all().forEach(things -> offices.forEach(office -> enter(office, things.book())));
    }

    private void enter(String office, String book) {
        em.createNativeQuery("insert into number_book (office, book, opened_year) "
                        + "select o.code, cast(?1 as varchar(40)), 0 from office o where o.code = ?2 "
                        + "and not exists (select 1 from number_book b where b.office = o.code and b.book = ?1)")
                .setParameter(1, book)
                .setParameter(2, office)
                .executeUpdate();
    }
}
