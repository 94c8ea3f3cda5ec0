package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real {@code clamd} with one signature of its own; only with {@code -Pclamav}, because it must be installed. It fails where it is not. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class RealClamd {

    private static final String FOUND = "Eicar-Test-Signature.UNOFFICIAL";

    @TempDir
    Path folder;

    private final VirusScanner scanner = new VirusScanner();
    private final int port = freePort();
    private Process daemon;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(
                folder.resolve("db/test.ndb"),
                "Eicar-Test-Signature:0:*:" + HexFormat.of().formatHex(Eicar.content()) + "\n");
        Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "DatabaseDirectory " + folder.resolve("db"),
                        "LocalSocket " + socket(),
                        "TCPAddr 127.0.0.1",
                        "TCPSocket " + port,
                        "StreamMaxLength 1M",
                        "Foreground yes"));
        daemon = new ProcessBuilder("clamd", "-c", folder.resolve("clamd.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        while (Files.notExists(socket())) {
            assertTrue(daemon.isAlive(), () -> "clamd does not start, see " + folder);
            Thread.sleep(100);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        System.clearProperty(VirusScanner.ADDRESS);
        daemon.destroy();
        daemon.waitFor();
    }

    private Path socket() {
        return folder.resolve("clamd.ctl");
    }

    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] infectedPdf() {
        return SampleFiles.joined(
                SampleFiles.pdf(), SampleFiles.ascii("%"), Eicar.content(), SampleFiles.ascii("\n%%EOF\n"));
    }

    @Test
    void it_finds_what_it_knows_and_nothing_else_by_socket_and_by_port() {
        for (var address : List.of(socket().toString(), "127.0.0.1:" + port)) {
            System.setProperty(VirusScanner.ADDRESS, address);

            assertEquals(Optional.of(FOUND), scanner.found(Eicar.content()), address);
            assertEquals(Optional.of(FOUND), scanner.found(infectedPdf()), address);
            assertEquals(
                    Optional.of(FOUND),
                    scanner.found(
                            PictureFiles.withSegment(SampleFiles.jpeg(), PictureFiles.JPEG_COMMENT, Eicar.content())),
                    address);
            assertEquals(Optional.empty(), scanner.found(SampleFiles.pdf()), address);
            assertEquals(Optional.empty(), scanner.found(new byte[900_000]), address);
        }
    }

    @Test
    void what_is_larger_than_it_takes_is_not_accepted() {
        System.setProperty(VirusScanner.ADDRESS, socket().toString());

        assertThrows(VirusScanUnavailable.class, () -> scanner.found(new byte[5_000_000]));
    }

    @Test
    void once_it_is_stopped_nothing_is_accepted_until_it_is_back() throws Exception {
        System.setProperty(VirusScanner.ADDRESS, "127.0.0.1:" + port);
        assertEquals(Optional.empty(), scanner.found(SampleFiles.pdf()));

        stop();
        System.setProperty(VirusScanner.ADDRESS, "127.0.0.1:" + port);
        assertThrows(VirusScanUnavailable.class, () -> scanner.found(SampleFiles.pdf()));

        start();
        System.setProperty(VirusScanner.ADDRESS, "127.0.0.1:" + port);
        assertEquals(Optional.empty(), scanner.found(SampleFiles.pdf()));
    }
}
