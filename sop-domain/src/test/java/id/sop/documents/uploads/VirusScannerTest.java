package id.sop.documents.uploads;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VirusScannerTest {

    private final VirusScanner scanner = new VirusScanner();

    @AfterEach
    void no_daemon_for_the_next_test() {
        System.clearProperty(VirusScanner.ADDRESS);
    }

    private static void named(String address) {
        System.setProperty(VirusScanner.ADDRESS, address);
    }

    @Test
    void without_a_daemon_nothing_is_scanned() {
        assertEquals(Optional.empty(), scanner.found(Eicar.content()));
    }

    @Test
    void the_daemon_gets_the_whole_content_and_its_word_counts() throws IOException {
        var content = new byte[300_000];
        content[299_999] = 7;
        try (var daemon = new FakeClamd(FakeClamd.CLEAN)) {
            named(daemon.hostAndPort());

            assertEquals(Optional.empty(), scanner.found(content));
            assertArrayEquals(content, daemon.received());
        }
    }

    @Test
    void what_the_daemon_finds_is_named() throws IOException {
        try (var daemon = new FakeClamd(FakeClamd.FOUND)) {
            named(daemon.hostAndPort());

            assertEquals(Optional.of("Eicar-Test-Signature.UNOFFICIAL"), scanner.found(Eicar.content()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FakeClamd.TOO_LARGE,
                "",
                "stream: OK",
                "stream:  FOUND\0",
                "UNKNOWN COMMAND\0",
                "OK\0",
                "stream: OK \0"
            })
    void any_other_answer_accepts_nothing(String answer) throws IOException {
        try (var daemon = new FakeClamd(answer)) {
            named(daemon.hostAndPort());

            assertThrows(VirusScanUnavailable.class, () -> scanner.found(SampleFiles.pdf()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1:1",
                "/nowhere/clamd.ctl",
                "no such host:3310",
                "127.0.0.1:99999",
                "clamd",
                ":",
                "http://127.0.0.1:3310"
            })
    void a_daemon_that_is_not_there_accepts_nothing(String address) {
        named(address);

        assertThrows(VirusScanUnavailable.class, () -> scanner.found(SampleFiles.pdf()));
    }

    @Test
    void a_daemon_that_says_nothing_is_not_waited_for_for_ever() throws IOException {
        try (var daemon = new FakeClamd(null)) {
            var connection = new ClamdConnection(daemon.address(), 1_000, 100);

            assertThrows(SocketTimeoutException.class, () -> connection.scan(SampleFiles.pdf()));
        }
    }

    @Test
    void the_log_says_once_that_it_is_away_and_once_that_it_is_back() throws IOException {
        List<String> said = new ArrayList<>();
        var log = Logger.getLogger(VirusScanner.class.getName());
        var listener = listener(said);
        log.addHandler(listener);
        try (var daemon = new FakeClamd(FakeClamd.CLEAN)) {
            named("127.0.0.1:1");
            assertThrows(VirusScanUnavailable.class, () -> scanner.found(SampleFiles.pdf()));
            assertThrows(VirusScanUnavailable.class, () -> scanner.found(SampleFiles.pdf()));
            named(daemon.hostAndPort());
            scanner.found(SampleFiles.pdf());
            scanner.found(SampleFiles.pdf());
        } finally {
            log.removeHandler(listener);
        }

        assertEquals(List.of("The scanner for malware does not answer", "The scanner for malware answers again"), said);
    }

    private static Handler listener(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage().replaceAll(",.*", ""));
            }

            @Override
            public void flush() {
                // Nothing is kept back
            }

            @Override
            public void close() {
                // Nothing is open
            }
        };
    }
}
