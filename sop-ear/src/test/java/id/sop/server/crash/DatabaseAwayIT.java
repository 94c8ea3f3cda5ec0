package id.sop.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.AnswerHeaders;
import id.sop.server.Clear;
import id.sop.server.KeysTool;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away and comes back, again and again, or is not as it should be; the server stays. Fifty times away with {@code -Pcrash}. */
class DatabaseAwayIT {

    private static final int OUTAGES = Integer.getInteger("it.outages", 4);
    private static final Duration SAID_WITHIN = Duration.ofSeconds(5);
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(30);

    private static final String ACCOUNT = "kantor";
    private static final String PASSWORD = "K4ta-sandi-basis-data";

    private static final Pattern INCIDENT = Pattern.compile("class=\"sop-incident\">([A-Z0-9]{4}-[A-Z0-9]{4})<");

    private static final Pattern IN_USE = Pattern.compile("sop_database_connections\\{state=\"in_use\"} (\\S+)");

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Relay relay;
    private static OwnServer server;
    private static FormBrowser officer;

    @BeforeAll
    static void openTheOffice() throws Exception {
        postgres = askingForPasswords();
        relay = new Relay(postgres.getPort());
        server = new OwnServer(folder, keepingThePassword(), OwnServer.postgresWithoutPassword(relay.port(), ACCOUNT));
        server.start();
        officer = new FormBrowser(server.address());
        officer.logIn("pelaksana");
        assertEquals(200, officer.open("index.xhtml").statusCode());
    }

    @AfterAll
    static void closeTheOffice() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {server, relay, postgres}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void a_page_says_so_at_once_and_the_server_recovers_by_itself() throws Exception {
        for (int outage = 1; outage <= OUTAGES; outage++) {
            relay.become(outage % 2 == 0 ? Relay.State.SILENT : Relay.State.CUT);
            long begun = System.nanoTime();
            HttpResponse<String> first = officer.open("index.xhtml");
            Duration first503 = Duration.ofNanos(System.nanoTime() - begun);

            assertSaysSo(first);
            assertTrue(first503.compareTo(SAID_WITHIN) <= 0, "outage " + outage + " was said after " + first503);
            await(503);
            assertSaysSo(officer.open("letters/incoming.xhtml"));
            assertSaysSo(new FormBrowser(server.address()).open("login.xhtml"));
            assertEquals(200, server.status("health/live"));

            relay.become(Relay.State.OPEN);
            await(200);
            assertEquals(200, officer.open("index.xhtml").statusCode());
        }

        assertEquals(0, notGivenBack(), "connections that nobody gave back");
        assertEquals(List.of(), Clear.filesWith(folder, List.of(PASSWORD)));
        assertEquals(List.of(), Clear.commandsWith(List.of(PASSWORD)));
    }

    @Test
    void a_statement_that_waits_for_a_lock_is_no_outage() throws Exception {
        try (var other = postgres.getPostgresDatabase().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table incoming_letter in access exclusive mode");
            FutureTask<HttpResponse<String>> page = new FutureTask<>(() -> officer.open("letters/incoming.xhtml"));
            new Thread(page).start();
            Thread.sleep(SAID_WITHIN.toMillis() + 1_000);
            assertFalse(page.isDone());
            other.rollback();

            assertEquals(200, page.get(30, TimeUnit.SECONDS).statusCode());
        }
    }

    @Test
    void an_error_is_told_by_its_number_and_nothing_of_the_inside() throws Exception {
        execute("alter table incoming_letter rename to letters_elsewhere");
        HttpResponse<String> answer = officer.open("letters/incoming.xhtml");
        execute("alter table letters_elsewhere rename to incoming_letter");

        assertEquals(500, answer.statusCode());
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
        for (String inside : List.of("incoming_letter", "SQL", "xception", "at id.sop", "org.eclipse")) {
            assertFalse(answer.body().contains(inside), answer::body);
        }
        Matcher number = INCIDENT.matcher(answer.body());
        assertTrue(number.find(), answer::body);
        String log = Files.readString(folder.resolve("log/server.log"));
        assertTrue(
                log.contains("incident " + number.group(1) + ": GET /letters/incoming.xhtml by pelaksana"),
                number::group);
        assertEquals(200, officer.open("letters/incoming.xhtml").statusCode());
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statements = connection.createStatement()) {
            statements.execute(statement);
        }
    }

    /** With an account that needs its password; the tests' own account needs none. */
    private static EmbeddedPostgres askingForPasswords() throws Exception {
        Path rules = Files.writeString(folder.resolve("pg_hba.conf"), """
                host all %s all scram-sha-256
                host all all all trust
                """.formatted(ACCOUNT));
        EmbeddedPostgres database = EmbeddedPostgres.builder()
                .setServerConfig("hba_file", rules.toString())
                .start();
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + ACCOUNT + " login password '" + PASSWORD + "'");
            statement.execute("grant all on schema public to " + ACCOUNT);
        }
        return database;
    }

    /** No variable holds the password: the server has it from its credential store. */
    private static Path keepingThePassword() throws Exception {
        KeysTool tool = new KeysTool(folder.resolve("data"));
        tool.succeeds("prepare");
        assertEquals(0, tool.asked(PASSWORD, "set", "database").exit());
        return folder.resolve("data/secrets/server.properties");
    }

    private static void assertSaysSo(HttpResponse<String> answer) {
        assertEquals(503, answer.statusCode());
        assertTrue(answer.body().contains("Layanan sedang terganggu"), answer::body);
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
        assertEquals(List.of(), AnswerHeaders.wrongWith(answer));
    }

    private static void await(int status) throws InterruptedException {
        long begun = System.nanoTime();
        while (server.status("health/ready") != status) {
            assertTrue(
                    Duration.ofNanos(System.nanoTime() - begun).compareTo(RECOVERED_WITHIN) < 0,
                    "ready is not " + status + " after " + RECOVERED_WITHIN);
            Thread.sleep(200);
        }
    }

    /**
     * Connections that stay in use, or in the middle of something, while nobody works: each is one that leaked. The server itself has one for a
     * moment every two seconds, for the seals of the trace.
     */
    private static int notGivenBack() throws Exception {
        long begun = System.nanoTime();
        int busy = Math.max(inUse(), notIdle());
        while (busy > 0 && Duration.ofNanos(System.nanoTime() - begun).compareTo(RECOVERED_WITHIN) < 0) {
            Thread.sleep(300);
            busy = Math.max(inUse(), notIdle());
        }
        return busy;
    }

    /** As the pool of the server counts them. */
    private static int inUse() throws Exception {
        Matcher metric = IN_USE.matcher(officer.open("metrics").body());
        assertTrue(metric.find());
        return (int) Double.parseDouble(metric.group(1));
    }

    private static int notIdle() throws Exception {
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
