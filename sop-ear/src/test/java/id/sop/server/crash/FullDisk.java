package id.sop.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk of the database becomes full while a scan is stored. Only with {@code -Pfulldisk}, because a small disk must be mounted for it, which is the
 * right of the administrator of the machine; it fails where there is none.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FullDisk {

    private static final long LARGEST_DISK = 1L << 30;
    private static final int LEFT_FREE = 3 << 20;
    private static final int SCAN = 8 << 20;

    @TempDir
    Path folder;

    @Test
    void derby_refuses_in_words_keeps_nothing_half_and_goes_on_once_there_is_room() throws Exception {
        Path data = smallDisk().resolve("derby");
        try (OwnServer server = OwnServer.withDataIn(data, folder)) {
            fillAndFree(server);
        } finally {
            delete(data);
        }
    }

    @Test
    void postgresql_refuses_in_words_keeps_nothing_half_and_goes_on_once_there_is_room() throws Exception {
        Path data = smallDisk().resolve("postgresql");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setServerConfig("max_wal_size", "64MB")
                        .setServerConfig("min_wal_size", "32MB")
                        .start();
                OwnServer server = new OwnServer(folder, OwnServer.postgres(postgres.getPort()))) {
            fillAndFree(server);
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery("select count(*) from stored_file f full join stored_file_content c"
                                    + " on c.file_id = f.id where f.id is null or c.file_id is null")) {
                rows.next();
                assertEquals(0, rows.getInt(1), "files without content, or the other way round");
            }
        } finally {
            delete(data);
        }
    }

    private void fillAndFree(OwnServer server) throws Exception {
        server.start();
        FormBrowser officer = new FormBrowser(server.address());
        officer.logIn("pelaksana");
        assertTrue(attach(officer, 200_000).find());
        int before = officer.register("sebelum");

        Path filler = fill();
        try {
            HttpResponse<String> refused = attached(officer, SCAN);
            assertTrue(refused.body().contains("Ruang penyimpanan server penuh"), refused::body);
            assertFalse(FormBrowser.FILE.matcher(refused.body()).find());
        } finally {
            Files.delete(filler);
        }

        while (server.status("health/ready") != 200) {
            Thread.sleep(200);
        }
        Matcher stored = attach(officer, SCAN);
        assertTrue(stored.find());
        assertEquals(200, officer.open(stored.group().substring(1)).statusCode());
        assertEquals(before + 1, officer.register("sesudah"), "a number was used by what was refused");
    }

    private Matcher attach(FormBrowser officer, int bytes) throws IOException, InterruptedException {
        return FormBrowser.FILE.matcher(attached(officer, bytes).body());
    }

    private static HttpResponse<String> attached(FormBrowser officer, int bytes)
            throws IOException, InterruptedException {
        Map<String, String> form =
                FormBrowser.fields(officer.open(FormBrowser.REGISTRATION).body());
        return officer.attach(FormBrowser.REGISTRATION, form, "form:scan", "surat.pdf", Scans.pdf(bytes));
    }

    /** The small disk that {@code -Dit.small.disk} names; a large one would be filled for hours. */
    private static Path smallDisk() throws IOException {
        Path disk = Path.of(System.getProperty("it.small.disk", "nowhere"));
        assertTrue(Files.isDirectory(disk), "name a small mounted disk: -Dit.small.disk=… (docs/OPERATIONS.md)");
        assertTrue(Files.getFileStore(disk).getTotalSpace() <= LARGEST_DISK, disk + " is not small");
        return disk;
    }

    private static Path fill() throws IOException {
        Path filler = smallDisk().resolve("filler");
        long left = Files.getFileStore(filler.getParent()).getUsableSpace() - LEFT_FREE;
        byte[] some = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(filler)) {
            for (; left > 0; left -= some.length) {
                out.write(some);
            }
        }
        return filler;
    }

    private static void delete(Path data) throws IOException {
        if (Files.notExists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
