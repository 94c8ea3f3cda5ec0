package id.sop.web.administration;

import id.sop.operation.ServerRegister;
import id.sop.operation.ServerReport;
import id.sop.web.watch.Incident;
import id.sop.web.watch.Incidents;
import id.sop.web.watch.Metrics;
import id.sop.web.watch.ServerFacts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The state of the server for an administrator: what runs, what is bad, and what failed since the start. */
@Named
@RequestScoped
public class ServerPage {

    private static final Duration CERTIFICATE_WARNING = Duration.ofDays(30);

    @Inject
    ServerRegister state;

    @Inject
    ServerFacts facts;

    @Inject
    Metrics metrics;

    @Inject
    Incidents incidents;

    @Inject
    Clock clock;

    @Inject
    ServletContext application;

    private ServerReport report;
    private Instant certificateEnd;
    private List<Incident> lastIncidents = List.of();

    /** Reads everything once, after the service has agreed. */
    public void load() {
        report = state.open();
        certificateEnd = facts.certificateEnd();
        lastIncidents = incidents.last();
    }

    public ServerReport getReport() {
        return report;
    }

    /** The version of the program. */
    public String getVersion() {
        return application.getInitParameter("sop.version");
    }

    public String getJava() {
        return System.getProperty("java.version");
    }

    public Instant getUpSince() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    public long getMemoryUsed() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    public long getMemoryMost() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax();
    }

    public long getSessions() {
        return metrics.openSessions();
    }

    /** Until when the certificate of https is valid; null where somebody else keeps it. */
    public Instant getCertificateEnd() {
        return certificateEnd;
    }

    public boolean isCertificateEnding() {
        return certificateEnd != null && certificateEnd.isBefore(clock.instant().plus(CERTIFICATE_WARNING));
    }

    /** The last failures since the start, the newest first. */
    public List<Incident> getIncidents() {
        return lastIncidents;
    }
}
