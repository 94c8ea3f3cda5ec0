package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.TestServer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever closes the browser in the middle leaves at most a line in the log, and no warning. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GoneBrowsersIT {

    private static final Path LOG = TestServer.directory().resolve("log/server.log");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    @Test
    @Timeout(120)
    void who_goes_away_while_sending_or_reading_is_no_warning() throws Exception {
        var officer = new HttpBrowser();
        officer.logIn("pelaksana", DEMO_PASSWORD);
        long before = Files.size(LOG);

        for (boolean reset : new boolean[] {true, false}) {
            leaves("POST /j_security_check", "", "application/x-www-form-urlencoded", 400, reset);
            leaves("POST /login.xhtml", "", "application/x-www-form-urlencoded", 400, reset);
            for (String session : List.of("", officer.sessionId())) {
                leaves("POST /index.xhtml", session, "application/x-www-form-urlencoded", 5_000_000, reset);
                leaves(
                        "POST /administration/letterhead.xhtml",
                        session,
                        "multipart/form-data; boundary=x",
                        5_000_000,
                        reset);
            }
            leaves("GET /procedures/catalogue.xhtml", officer.sessionId(), null, 0, reset);
            leaves("GET /export/agenda.csv", officer.sessionId(), null, 0, reset);
        }

        String mark = "selesai-" + UUID.randomUUID();
        new HttpBrowser().logIn(mark, "salah"); // what the server writes into the log after all of it
        String log = logFrom(before, mark);
        assertEquals(
                List.of(),
                log.lines()
                        .filter(line -> line.contains(" ERROR ") || line.contains(" WARN "))
                        .filter(line -> !line.contains(mark))
                        .toList());
        assertTrue(log.contains("POST /index.xhtml by pelaksana from 127.0.0.1: the browser went away"), log);
    }

    /** Sends the beginning of a request, or reads the beginning of an answer, and closes the connection, by force or politely. */
    private static void leaves(String request, String session, String type, int length, boolean reset)
            throws Exception {
        var address = TestServer.address();
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            var head = request + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nCookie: JSESSIONID=" + session
                    + "\r\nOrigin: http://" + address.getAuthority() + "\r\n";
            var body = type == null
                    ? "\r\n"
                    : "Content-Type: " + type + "\r\nContent-Length: " + length
                            + "\r\n\r\n--x\r\nContent-Disposition: form-data; name=\"form\"; filename=\"a.pdf\"\r\n\r\n"
                            + "a".repeat(Math.min(length / 4, 20_000));
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            if (type == null) {
                socket.getInputStream().read();
            }
            if (reset) {
                socket.setSoLinger(true, 0);
            }
        }
    }

    /** What was written into the log from there on, as soon as the mark is in it. */
    private static String logFrom(long before, String mark) throws Exception {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (true) {
            byte[] whole = Files.readAllBytes(LOG);
            String added = new String(whole, (int) before, (int) (whole.length - before), StandardCharsets.UTF_8);
            if (added.contains(mark) || System.nanoTime() > end) {
                return added;
            }
            Thread.sleep(200);
        }
    }
}
