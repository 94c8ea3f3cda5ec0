package id.sop.web.watch;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every day whether the certificate of https ends soon, and says so in the log while there is time to act. */
@ApplicationScoped
public class CertificateWatch {

    /** The system property that names the file with the certificate; without it somebody else keeps the certificate. */
    static final String FILE = "sop.certificate.file";

    private static final int WARN_DAYS = 30;
    private static final System.Logger LOG = System.getLogger(CertificateWatch.class.getName());

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Clock clock;

    private ScheduledExecutorService watching;

    void begin(@Observes @Initialized(ApplicationScoped.class) ServletContext application) {
        String file = System.getProperty(FILE);
        if (file != null) {
            watching = Executors.newSingleThreadScheduledExecutor(threads);
            watching.scheduleAtFixedRate(() -> look(Path.of(file)), 0, 1, TimeUnit.DAYS);
        }
    }

    @PreDestroy
    void end() {
        if (watching != null) {
            watching.shutdownNow();
        }
    }

    private void look(Path file) {
        warning(file, clock.instant()).ifPresent(warning -> LOG.log(Level.WARNING, warning));
    }

    /** What an administrator must know of this certificate now, if anything. */
    static Optional<String> warning(Path file, Instant now) {
        try {
            var end = end(file);
            return now.plus(WARN_DAYS, ChronoUnit.DAYS).isBefore(end)
                    ? Optional.empty()
                    : Optional.of(
                            "The certificate of https ends on " + end + ". The office's own is renewed when the server"
                                    + " is started anew; another one is brought by bin/Keys.java (docs/OPERATIONS.md)");
        } catch (IOException | CertificateException e) {
            return Optional.of("The certificate of https cannot be read: " + e);
        }
    }

    /** When the certificate of this server ends; empty where somebody else keeps it, or it cannot be read, which the log says. */
    static Optional<Instant> endOfCertificate() {
        try {
            String file = System.getProperty(FILE);
            return file == null ? Optional.empty() : Optional.of(end(Path.of(file)));
        } catch (IOException | CertificateException unreadable) {
            return Optional.empty();
        }
    }

    private static Instant end(Path file) throws IOException, CertificateException {
        try (var content = Files.newInputStream(file)) {
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
            return certificate.getNotAfter().toInstant();
        }
    }
}
