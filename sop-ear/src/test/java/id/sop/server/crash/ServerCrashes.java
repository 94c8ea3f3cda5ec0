package id.sop.server.crash;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Officers register letters with their scans through the real pages while the server is killed at a random moment: twenty-five times on each
 * database with {@code -Pcrash}, and only there. What a killed process leaves of further steps is compared by {@code id.sop.crash}.
 */
class ServerCrashes {

    private static final int CYCLES = Integer.getInteger("it.crash.cycles", 1);
    private static final long SEED = Long.getLong("it.crash.seed", System.nanoTime());
    private static final int OFFICERS = 4;

    private static final int SMALLEST_SCAN = 1_000;
    private static final int LARGEST_SCAN = 300_000;

    /** By the number of the letter, what an officer was told is stored. */
    private final Map<Integer, Letter> acknowledged = new ConcurrentSkipListMap<>();

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void nothing_that_a_page_acknowledged_on_derby_is_lost() throws Exception {
        try (OwnServer server = new OwnServer(folder, Map.of())) {
            killAndCompare(server);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void nothing_that_a_page_acknowledged_on_postgresql_is_lost() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                OwnServer server = new OwnServer(folder, OwnServer.postgres(postgres.getPort()))) {
            killAndCompare(server);
        }
    }

    private void killAndCompare(OwnServer server) throws Exception {
        System.out.println("server crashes: seed " + SEED + ", " + CYCLES + " cycles");
        // The very first start is killed too, while it creates the database or enters the sheets
        server.begin();
        Thread.sleep(6_000 + random.nextInt(10_000));
        server.kill();
        for (int cycle = 1; cycle <= CYCLES; cycle++) {
            server.start();
            compare(server);
            List<Thread> officers = officersAtWork(server);
            int before = acknowledged.size();
            while (acknowledged.size() == before) {
                Thread.sleep(50);
            }
            Thread.sleep(random.nextInt(4_000));
            server.kill();
            for (Thread officer : officers) {
                officer.join();
            }
        }
        server.start();
        compare(server);
        assertTrue(acknowledged.size() >= CYCLES);
        System.out.println(
                "server crashes: " + CYCLES + " cycles, " + acknowledged.size() + " letters acknowledged, 0 lost");
    }

    private List<Thread> officersAtWork(OwnServer server) {
        List<Thread> officers = new ArrayList<>();
        for (int officer = 0; officer < OFFICERS; officer++) {
            Thread thread = new Thread(() -> {
                try {
                    FormBrowser browser = new FormBrowser(server.address());
                    browser.logIn("pelaksana");
                    while (true) {
                        register(browser);
                    }
                } catch (IOException | InterruptedException killed) {
                    // What was under way was not acknowledged
                }
            });
            thread.start();
            officers.add(thread);
        }
        return officers;
    }

    private void register(FormBrowser browser) throws IOException, InterruptedException {
        var letter = new Letter(
                UUID.randomUUID().toString(), ThreadLocalRandom.current().nextInt(SMALLEST_SCAN, LARGEST_SCAN));
        acknowledged.put(browser.register(letter.subject, Scans.pdf(letter.scan)), letter);
    }

    /** Every letter that was acknowledged is there with its scan and its run, and the numbers run from 1 without a hole. */
    private void compare(OwnServer server) throws Exception {
        FormBrowser browser = new FormBrowser(server.address());
        browser.logIn("pelaksana");
        Map<Integer, String> pages = new TreeMap<>();
        int number = 1;
        for (HttpResponse<String> page = browser.letter(number);
                page.statusCode() == 200;
                page = browser.letter(++number)) {
            pages.put(number, page.body());
        }
        assertEquals(404, browser.letter(number).statusCode());
        for (Map.Entry<Integer, Letter> each : acknowledged.entrySet()) {
            String page = pages.get(each.getKey());
            assertNotNull(page, "letter " + each.getKey() + " was acknowledged, and the numbers end before " + number);
            assertTrue(page.contains(each.getValue().subject), "letter " + each.getKey() + " is another one");
            assertArrayEquals(
                    Scans.pdf(each.getValue().scan),
                    browser.firstFile(page).orElseThrow(),
                    "the scan of letter " + each.getKey());
            assertEquals(
                    200,
                    browser.open("procedures/run.xhtml?no=" + FormBrowser.ofThisYear(each.getKey()))
                            .statusCode());
        }
    }

    /** A letter by its subject, and how many bytes of noise its scan holds. */
    private record Letter(String subject, int scan) {}
}
