package id.sop.organisation;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * At the start, enters the offices that the database does not know yet, and the positions that an office lacks; what the database knows is
 * never touched.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class OfficeSeed {

    static final List<String> OFFICES = List.of("jambi", "palangkaraya", "purwakarta");

    static final List<Integer> CALENDAR_YEARS = List.of(2026);

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @PostConstruct
    void atStart() {
        OFFICES.stream().map(OfficeSheetReader::of).forEach(this::enter);
    }

    private void enter(OfficeSheet sheet) {
        if (em.find(Office.class, sheet.code()) == null) {
            em.persist(new Office(sheet));
        }
        enterPositions(sheet);
        CALENDAR_YEARS.forEach(year -> enterCalendar(sheet.code(), year));
        if (Boolean.getBoolean("sop.demo")) {
            enterDemoOfficers(sheet);
        }
    }

    private void enterPositions(OfficeSheet sheet) {
        int rank = lastRank(sheet.code());
        for (var post : sheet.posts()) {
            if (em.find(Position.class, Position.codeOf(sheet.code(), post.id())) == null) {
                em.persist(new Position(sheet.code(), post, ++rank));
            }
        }
    }

    private int lastRank(String office) {
        return em.createQuery(
                        "select coalesce(max(p.rank), 0) from OfficePosition p where p.office = :office", Integer.class)
                .setParameter("office", office)
                .getSingleResult();
    }

    private void enterCalendar(String office, int year) {
        if (em.find(OfficeYear.class, new OfficeYear.Key(office, year)) == null) {
            var entered = new OfficeYear(office, year);
            em.persist(entered);
            em.persist(new OfficeYearVersion(
                    office, year, entered.next(), text("/organisation/calendar-" + year + ".xml")));
        }
    }

    private static String text(String resource) {
        try (var in = OfficeSeed.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enterDemoOfficers(OfficeSheet sheet) {
        for (var account : sheet.demoAccounts()) {
            if (em.find(Officer.class, account.username()) == null) {
                var officer = new Officer(account.username(), sheet.code(), account.name());
                officer.seenIn(
                        sheet.code(),
                        account.posts().stream()
                                .map(id -> Position.codeOf(sheet.code(), id))
                                .collect(toSet()));
                em.persist(officer);
            }
        }
    }
}
