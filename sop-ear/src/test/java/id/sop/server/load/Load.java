package id.sop.server.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sop.server.TestServer;
import id.sop.server.crash.FormBrowser;
import id.sop.server.crash.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures a server of its own on each database: how it starts, offices at work on its pages, steps one after the other, and pages on a
 * database with many letters. No time makes it fail, an answer that is not expected does. Only with {@code -Pload}.
 */
class Load {

    /** Letters that there are before the work begins; the agenda book has three pages of them. */
    private static final int LETTERS = 60;

    private static final Report REPORT = new Report();

    private static final Path FOLDER = TestServer.directory().resolveSibling("load");

    @BeforeAll
    static void packages() throws IOException {
        REPORT.title("Packages");
        REPORT.facts();
        REPORT.fact("ZIP", Report.megabytes(Files.size(Path.of(System.getProperty("it.package")))));
        REPORT.fact("EAR", Report.megabytes(Files.size(TestServer.ear())));
    }

    @AfterAll
    static void report() throws IOException {
        REPORT.write(FOLDER.resolveSibling("load.md"));
    }

    @Test
    void an_office_on_derby() throws Exception {
        assumeAsked("derby");
        try (OwnServer server = OwnServer.asShipped(fresh("derby"), Map.of())) {
            starts("Derby", server);
            office(server, Integer.getInteger("load.users.derby"));
        }
    }

    @Test
    void an_office_on_postgresql() throws Exception {
        assumeAsked("postgresql");
        try (EmbeddedPostgres postgres = durable().start();
                OwnServer server = OwnServer.asShipped(fresh("postgresql"), OwnServer.postgres(postgres.getPort()))) {
            starts("PostgreSQL", server);
            office(server, Integer.getInteger("load.users.postgresql"));
            steps(server);
        }
    }

    @Test
    void pages_on_derby() throws Exception {
        assumeAsked("derby");
        Path letters = letters("derby");
        Path folder = fresh("derby-letters");
        Files.createSymbolicLink(Files.createDirectories(folder.resolve("data")).resolve("sop-db"), letters);
        // The tables of a database that is opened without a name belong to APP
        try (OwnServer server = OwnServer.asShipped(folder, Map.of("SOP_DB_USER", "APP"))) {
            pages("Derby", server);
        }
    }

    @Test
    void pages_on_postgresql() throws Exception {
        assumeAsked("postgresql");
        Path letters = letters("postgresql");
        try (EmbeddedPostgres postgres = durable()
                        .setDataDirectory(letters)
                        .setCleanDataDirectory(false)
                        .start();
                OwnServer server =
                        OwnServer.asShipped(fresh("postgresql-letters"), OwnServer.postgres(postgres.getPort()))) {
            pages("PostgreSQL", server);
        }
    }

    private static void starts(String database, OwnServer server) throws Exception {
        REPORT.title("Starts on " + database);
        REPORT.facts();
        REPORT.fact("first start to first page", Report.seconds(start(server)));
        server.close();
        REPORT.fact("second start to first page", Report.seconds(start(server)));
        REPORT.fact("memory of the process after it", memory(server));
    }

    private static long start(OwnServer server) throws Exception {
        long begun = System.nanoTime();
        server.start();
        assertEquals(200, new FormBrowser(server.address()).open("").statusCode());
        return System.nanoTime() - begun;
    }

    private static void office(OwnServer server, int users) throws Exception {
        FormBrowser clerk = new FormBrowser(server.address());
        clerk.logIn("pelaksana");
        for (int letter = 1; letter <= LETTERS; letter++) {
            clerk.register("Rapat ke-" + letter);
        }
        int minutes = Integer.getInteger("load.minutes");
        Measurements measured = new Measurements();
        long begun = System.nanoTime();
        List<Thread> officers = new ArrayList<>();
        for (int serial = 0; serial < users; serial++) {
            Thread officer = new Thread(new Officer(
                    server.address(), serial, LETTERS, begun + TimeUnit.MINUTES.toNanos(minutes), measured));
            officer.start();
            officers.add(officer);
        }
        for (Thread officer : officers) {
            officer.join();
        }
        REPORT.fact("memory of the process after the work below", memory(server));
        REPORT.add("");
        REPORT.add(String.format(
                Locale.ROOT,
                "%d users for %d minutes, %.1f requests per second:",
                users,
                minutes,
                measured.count() / ((System.nanoTime() - begun) / 1e9)));
        REPORT.add("");
        REPORT.table(measured);
        requireExpected(measured);
    }

    private static void steps(OwnServer server) throws Exception {
        Steps steps = new Steps(server.address(), Long.getLong("load.steps.seconds"));
        for (int workers : new int[] {1, 8}) {
            Measurements measured = new Measurements();
            String perSecond = steps.perSecond(workers, measured);
            REPORT.title("Steps on PostgreSQL, workers: " + workers);
            REPORT.add(perSecond + " steps per second, the opening of each form included:");
            REPORT.add("");
            REPORT.table(measured);
            requireExpected(measured);
        }
    }

    private static void pages(String database, OwnServer server) throws Exception {
        server.start();
        Measurements measured = new Measurements();
        new BigPages(server.address(), measured).open();
        REPORT.title("Pages with many letters on " + database);
        REPORT.table(measured);
        requireExpected(measured);
    }

    private static void requireExpected(Measurements measured) {
        assertEquals(List.of(), measured.unexpected(), "answers that were not expected; the log is below " + FOLDER);
    }

    /** What the process holds of the machine's memory; only Linux tells. */
    private static String memory(OwnServer server) throws IOException {
        Path status = Path.of("/proc", Long.toString(server.process()), "status");
        if (Files.notExists(status)) {
            return "–";
        }
        String kilobytes = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D", "");
        return Report.megabytes(Long.parseLong(kilobytes) * 1024);
    }

    /** PostgreSQL as it is installed: the one of the tests would not wait for the disk. */
    private static EmbeddedPostgres.Builder durable() throws IOException {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
    }

    private static void assumeAsked(String database) {
        String asked = System.getProperty("load.database");
        assumeTrue(asked.equals("both") || asked.equals(database), "not asked for");
    }

    /** The database that the benchmark of the domain filled. */
    private static Path letters(String database) {
        String folder = System.getProperty("load.letters." + database);
        assumeTrue(!folder.equals("none"), "no database with many letters is named");
        assertEquals(true, Files.isDirectory(Path.of(folder)), "no folder " + folder);
        return Path.of(folder).toAbsolutePath();
    }

    /** A folder that is empty and stays after the measurement, for the log of the server. */
    private static Path fresh(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
