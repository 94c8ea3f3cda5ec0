package id.sop.organisation;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** At the start, enters the offices that the database does not know yet; what it knows is never touched. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class OfficeSeed {

    static final List<String> OFFICES = List.of("jambi", "palangkaraya");

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @PostConstruct
    void enter() {
        OFFICES.stream()
                .map(code -> OfficeSheetReader.read("/organisation/" + code + ".xml"))
                .forEach(this::enter);
    }

    private void enter(OfficeSheet sheet) {
        if (em.find(Office.class, sheet.code()) == null) {
            em.persist(new Office(sheet));
            enterPositions(sheet);
        }
        if (Boolean.getBoolean("sop.demo")) {
            enterDemoOfficers(sheet);
        }
    }

    private void enterPositions(OfficeSheet sheet) {
        int rank = 1;
        for (var post : sheet.posts()) {
            em.persist(new Position(sheet.code(), post, rank++));
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
