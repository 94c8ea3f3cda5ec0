package id.sop.web.watch;

import id.sop.shared.OfficeDatabase;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Asks the database every second whether it is there, so that nobody waits for one that is not. */
@ApplicationScoped
public class DatabaseWatch {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    @Resource
    ManagedScheduledExecutorService executor;

    private volatile boolean answering = true;

    private Future<?> watching;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        watching = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void end() {
        if (watching != null) {
            watching.cancel(true);
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
