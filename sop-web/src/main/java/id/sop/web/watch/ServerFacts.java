package id.sop.web.watch;

import id.sop.backup.BackupNote;
import id.sop.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What a monitor is told of this server without a word from the database; null where there is nothing to say. */
@ApplicationScoped
public class ServerFacts {

    @Inject
    DatabaseWatch database;

    @Inject
    Clock clock;

    boolean isDatabaseAnswering() {
        return database.isAnswering();
    }

    Long freeBytes() {
        return DataFolder.ofThisServer()
                .map(folder -> folder.path().toFile().getUsableSpace())
                .orElse(null);
    }

    /** In seconds. */
    Long backupAge() {
        return DataFolder.ofThisServer()
                .flatMap(BackupNote::lastBackup)
                .map(note -> Duration.between(note.at(), clock.instant()).toSeconds())
                .orElse(null);
    }

    /** In seconds; negative when it is over. */
    Long certificateLeft() {
        return CertificateWatch.endOfCertificate()
                .map(end -> Duration.between(clock.instant(), end).toSeconds())
                .orElse(null);
    }

    /** When the certificate of https ends; null where somebody else keeps it, or it cannot be read. */
    public Instant certificateEnd() {
        return CertificateWatch.endOfCertificate().orElse(null);
    }
}
