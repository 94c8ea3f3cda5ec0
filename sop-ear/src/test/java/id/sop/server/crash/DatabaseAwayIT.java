package id.sop.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back, again and again; the server stays. Fifty times with {@code -Pcrash}. */
class DatabaseAwayIT {

    private static final int OUTAGES = Integer.getInteger("it.outages", 4);
    private static final Duration SAID_WITHIN = Duration.ofSeconds(5);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void a_page_says_so_at_once_and_the_server_recovers_by_itself() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Relay relay = new Relay(postgres.getPort());
                OwnServer server = new OwnServer(folder, OwnServer.postgres(relay.port()))) {
            server.start();
            FormBrowser officer = new FormBrowser(server.address());
            officer.logIn("pelaksana");
            assertEquals(200, officer.open("index.xhtml").statusCode());

            for (int outage = 1; outage <= OUTAGES; outage++) {
                relay.become(outage % 2 == 0 ? Relay.State.SILENT : Relay.State.CUT);
                long begun = System.nanoTime();
                HttpResponse<String> first = officer.open("index.xhtml");
                Duration first503 = Duration.ofNanos(System.nanoTime() - begun);

                assertSaysSo(first);
                assertTrue(first503.compareTo(SAID_WITHIN) <= 0, "outage " + outage + " was said after " + first503);
                await(server, 503);
                assertSaysSo(officer.open("letters/incoming.xhtml"));
                assertSaysSo(new FormBrowser(server.address()).open("login.xhtml"));
                assertEquals(200, server.status("health/live"));

                relay.become(Relay.State.OPEN);
                await(server, 200);
                assertEquals(200, officer.open("index.xhtml").statusCode());
            }

            assertEquals(0, notIdle(postgres), "connections that nobody gave back");
        }
    }

    private static void assertSaysSo(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("Layanan sedang terganggu"), answer::body);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
    }

    private static void await(OwnServer server, int status) throws InterruptedException {
        long begun = System.nanoTime();
        while (server.status("health/ready") != status) {
            assertTrue(
                    Duration.ofNanos(System.nanoTime() - begun).compareTo(RECOVERED_WITHIN) < 0,
                    "ready is not " + status + " after " + RECOVERED_WITHIN);
            Thread.sleep(200);
        }
    }

    /** Connections of the server that are in the middle of something while nobody works: each is one that leaked. */
    private static int notIdle(EmbeddedPostgres postgres) throws Exception {
        Thread.sleep(2_000);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where backend_type = 'client backend'"
                                + " and pid <> pg_backend_pid() and state <> 'idle'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
