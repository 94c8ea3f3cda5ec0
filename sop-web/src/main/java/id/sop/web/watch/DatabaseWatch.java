package id.sop.web.watch;

import id.sop.shared.OfficeDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Asks the database every second whether it is there, so that nobody waits for one that is not.
 *
 * <p>By an executor of its own: one of the server refuses its tasks while the server is being stopped, and says so as an error.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    @Resource
    ManagedThreadFactory threads;

    private volatile boolean answering = true;

    private ScheduledExecutorService watching;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        watching = Executors.newSingleThreadScheduledExecutor(threads);
        watching.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (watching != null) {
            watching.shutdownNow();
        }
    }

    /** Whether the database answered when it was last asked. */
    public boolean isAnswering() {
        return answering;
    }

    private void look() {
        try {
            OfficeDatabase.ask();
            note(true, null);
        } catch (SQLException | RuntimeException e) {
            note(Outage.of(e).isEmpty(), e);
        }
    }

    private void note(boolean answers, Exception reason) {
        if (answers != answering) {
            LOG.log(
                    answers ? Level.INFO : Level.WARNING,
                    answers ? "The database answers again" : "The database does not answer: " + reason);
            answering = answers;
        }
    }
}
