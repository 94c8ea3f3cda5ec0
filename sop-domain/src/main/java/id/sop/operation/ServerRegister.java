package id.sop.operation;

import id.sop.backup.BackupNote;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.DataFolder;
import id.sop.shared.Schema;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The state of the server (keadaan server), for administrators: nothing of any office's work. */
@Stateless
@RolesAllowed("**")
public class ServerRegister {

    private static final Duration OLDEST_BACKUP = Duration.ofDays(2);

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * How the server is now.
     *
     * @throws id.sop.organisation.NotPermitted without the right to maintain officers, which an administrator has
     */
    public ServerReport open() {
        current.get().require(Right.MAINTAIN_OFFICERS);
        var data = DataFolder.ofThisServer();
        return report(
                data.map(folder -> folder.path().toFile().getUsableSpace()).orElse(null),
                data.flatMap(BackupNote::lastBackup).map(BackupNote::at));
    }

    private ServerReport report(Long freeBytes, Optional<Instant> lastBackup) {
        var connection = em.unwrap(Connection.class);
        try {
            var asked = System.nanoTime();
            var schema = Schema.version(connection);
            var answeredIn = Duration.ofNanos(System.nanoTime() - asked).toMillis();
            var database = connection.getMetaData();
            return new ServerReport(
                    database.getDatabaseProductName() + " " + database.getDatabaseProductVersion(),
                    answeredIn,
                    schema,
                    freeBytes,
                    lastBackup.orElse(null),
                    isDue(lastBackup, clock.instant()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isDue(Optional<Instant> lastBackup, Instant now) {
        return lastBackup.filter(made -> made.isAfter(now.minus(OLDEST_BACKUP))).isEmpty();
    }
}
