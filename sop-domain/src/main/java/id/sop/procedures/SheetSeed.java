package id.sop.procedures;

import id.sop.organisation.Offices;
import id.sop.procedures.sheet.BrokenSheet;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Sop;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * At the start, enters the sheets that the catalogue does not know yet, and the document types of papers that only they name.
 *
 * <p>A broken file is refused with file, line and reason in the log; the rest is entered. What the catalogue knows is never touched.
 */
@Singleton
@Startup
@DependsOn({"OfficeSeed", "DocumentTypeSeed"})
public class SheetSeed {

    private static final Logger LOG = Logger.getLogger("id.sop.procedures");

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    StepHandlers handlers;

    @Inject
    SheetPapers papers;

    @Inject
    Clock clock;

    @PostConstruct
    void enter() {
        enter(SheetFiles.all());
    }

    void enter(List<SheetFile> files) {
        var reader = new SheetReader(SheetCheck.of(offices.positionCodes(), handlers.keys(), papers.knownOrNew()));
        for (var file : files) {
            try {
                enter(file, reader);
            } catch (BrokenSheet broken) {
                LOG.log(Level.WARNING, "Sheet refused: {0}", broken.getMessage());
            }
        }
    }

    /** What was in force under this code is so no longer; runs that began with it stay on it. */
    private void supersede(Sop sop) {
        em.createQuery("update SopSheet s set s.inForce = false where s.key.office = :office and s.key.code = :code")
                .setParameter("office", sop.office())
                .setParameter("code", sop.code())
                .executeUpdate();
    }

    private void enter(SheetFile file, SheetReader reader) {
        var sop = reader.read(file.name(), file.content());
        if (em.find(SopSheet.class, new SopSheet.Key(sop.office(), sop.code(), sop.revision())) == null) {
            papers.enterUnknown(sop);
            supersede(sop);
            em.persist(new SopSheet(sop, new String(file.content(), StandardCharsets.UTF_8), clock.instant()));
            LOG.log(Level.INFO, "Sheet entered: {0}", file.name());
        }
    }
}
