package id.sop.procedures.catalogue;

import id.sop.organisation.Offices;
import id.sop.procedures.sheet.BrokenSheet;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * At the start, enters the sheets that the catalogue does not know yet, and the document types of papers that only they name.
 *
 * <p>A broken file is refused with file, line and reason in the log; the rest is entered. What the catalogue knows is never touched.
 * A sheet that comes so counts as approved and is in force at once.
 */
@Singleton
@Startup
@DependsOn("DocumentTypeSeed")
public class SheetSeed {

    private static final Logger LOG = Logger.getLogger("id.sop.procedures");

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    Offices offices;

    @Inject
    StepHandlers handlers;

    @Inject
    Revisions revisions;

    @Inject
    SheetPapers papers;

    @Inject
    Clock clock;

    @PostConstruct
    void atStart() {
        enter(SheetFiles.all());
    }

    void enter(List<SheetFile> files) {
        var reader = new SheetReader(SheetCheck.of(offices.positionCodes(), handlers.kinds(), papers.knownOrNew()));
        for (var file : files) {
            try {
                enter(file, reader);
            } catch (BrokenSheet broken) {
                LOG.log(Level.WARNING, "Sheet refused: {0}", broken.getMessage());
            }
        }
    }

    private void enter(SheetFile file, SheetReader reader) {
        var sop = reader.read(file.name(), file.content());
        if (em.find(SopSheet.class, SheetKey.of(sop)) == null) {
            papers.enterUnknown(sop);
            var today = revisions.today(sop.office());
            revisions.add(SopSheet.seeded(sop, file, revisions.approver(sop), today, clock.instant()));
            LOG.log(Level.INFO, "Sheet entered: {0}", file.name());
        }
    }
}
