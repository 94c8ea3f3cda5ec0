package id.sop.web.watch;

import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What is counted and measured while the server runs, for whoever watches it. No label says who or which record. */
@ApplicationScoped
public class Metrics {

    private static final double[] SECONDS = {.05, .1, .25, .5, 1, 2.5, 5, 10};

    private final PrometheusRegistry registry = new PrometheusRegistry();

    private final Histogram requests = Histogram.builder()
            .name("sop_http_request_seconds")
            .help("How long requests took, by what was asked for and class of the status")
            .labelNames("kind", "status")
            .classicOnly()
            .classicUpperBounds(SECONDS)
            .withoutExemplars()
            .register(registry);

    private final Gauge underWay = Gauge.builder()
            .name("sop_http_requests_active")
            .help("Requests under way")
            .withoutExemplars()
            .register(registry);

    private final Gauge sessions = Gauge.builder()
            .name("sop_sessions_open")
            .help("Sessions of accounts that have logged in")
            .withoutExemplars()
            .register(registry);

    private final Counter logins = Counter.builder()
            .name("sop_logins_total")
            .help("Logins, accepted or refused")
            .labelNames("result")
            .withoutExemplars()
            .register(registry);

    private final Counter incidents = Counter.builder()
            .name("sop_incidents_total")
            .help("Failures that got an incident number, by reason")
            .labelNames("reason")
            .withoutExemplars()
            .register(registry);

    @Inject
    ServerFacts facts;

    @PostConstruct
    void measure() {
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        ProcessMetrics.builder().register(registry);
        for (String reason : new String[] {"error", "database-away", "storage-full"}) {
            incidents.initLabelValues(reason);
        }
        logins.initLabelValues("accepted");
        logins.initLabelValues("refused");
        gauge("sop_database_up", "1 while the database answers", () -> facts.isDatabaseAnswering() ? 1 : 0);
        gauge("sop_data_free_bytes", "Free in the data folder", facts::freeBytes);
        gauge("sop_backup_age_seconds", "Since the last good backup; absent if there was none", facts::backupAge);
        gauge("sop_certificate_left_seconds", "Until the certificate of https ends", facts::certificateLeft);
        GaugeWithCallback.builder()
                .name("sop_database_connections")
                .help("Connections of the pool, where the server publishes them")
                .labelNames("state")
                .callback(callback -> {
                    ConnectionPool.read("InUseCount").ifPresent(count -> callback.call(count, "in_use"));
                    ConnectionPool.read("AvailableCount").ifPresent(count -> callback.call(count, "available"));
                })
                .register(registry);
        CounterWithCallback.builder()
                .name("sop_database_waits_total")
                .help("Requests that had to wait for a connection of the pool")
                .callback(callback -> ConnectionPool.read("WaitCount").ifPresent(callback::call))
                .register(registry);
    }

    /** Something that is asked when somebody looks; null where there is nothing to say. */
    private interface Fact {
        Number now();
    }

    private void gauge(String name, String help, Fact fact) {
        GaugeWithCallback.builder()
                .name(name)
                .help(help)
                .callback(callback -> {
                    Number now = fact.now();
                    if (now != null) {
                        callback.call(now.doubleValue());
                    }
                })
                .register(registry);
    }

    void began() {
        underWay.inc();
    }

    void ended(String kind, int status, Duration took) {
        underWay.dec();
        requests.labelValues(kind, status / 100 + "xx").observe(took.toNanos() / 1e9);
    }

    public void sessionOpened() {
        sessions.inc();
    }

    public void sessionClosed() {
        sessions.dec();
    }

    /** How many accounts are logged in at present. */
    public long openSessions() {
        return (long) sessions.get();
    }

    public void login(boolean accepted) {
        logins.labelValues(accepted ? "accepted" : "refused").inc();
    }

    void failed(String reason) {
        incidents.labelValues(reason).inc();
    }

    MetricSnapshots now() {
        return registry.scrape();
    }
}
