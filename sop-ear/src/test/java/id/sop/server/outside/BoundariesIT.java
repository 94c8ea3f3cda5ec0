package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Requests that say the same thing twice: how long they are, from where they come, what they ask for. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BoundariesIT {

    private static final int PATIENCE = 15_000; // milliseconds until a server that waits for more is seen to do so

    @Test
    void a_request_of_two_lengths_ends_where_its_chunks_do() throws IOException {
        String answer = raw("Content-Length: 1000\r\nTransfer-Encoding: chunked\r\n", "5\r\nto=en\r\n0\r\n\r\n");

        assertTrue(answer.matches("(?s)HTTP/1\\.1 [34]\\d\\d .*"), answer);
        assertEquals(1, answer.split("HTTP/1\\.1 ", -1).length - 1, answer);
    }

    @Test
    void a_shorter_length_beside_chunks_lets_no_second_request_through() throws IOException {
        String smuggled = "GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        String body = Integer.toHexString(smuggled.length()) + "\r\n" + smuggled + "\r\n0\r\n\r\n";

        String answer = raw("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", body);

        assertEquals(1, answer.split("HTTP/1\\.1 ", -1).length - 1, answer);
    }

    @Test
    void an_address_that_a_browser_claims_to_have_is_not_believed() throws Exception {
        HttpBrowser officer = new HttpBrowser();
        officer.open("");
        officer.send(
                "j_security_check",
                Map.of("j_username", "peksos", "j_password", DEMO_PASSWORD),
                Map.of("X-Forwarded-For", "203.0.113.9", "Forwarded", "for=203.0.113.9"));
        officer.open("index.xhtml");
        HttpBrowser auditor = new HttpBrowser();
        auditor.logIn("auditor", DEMO_PASSWORD);

        String trail = auditor.open("administration/trail.xhtml").body();

        assertTrue(trail.contains("127.0.0.1"), "the page shows addresses");
        assertFalse(trail.contains("203.0.113.9"));
    }

    @Test
    void of_a_parameter_that_comes_twice_the_first_counts_and_no_page_fails() throws Exception {
        HttpBrowser officer = new HttpBrowser();
        officer.logIn("pelaksana", DEMO_PASSWORD);

        HttpResponse<String> list =
                officer.open("letters/incoming.xhtml?q=pertama&q=kedua&page=1&page=x&year=2026&year=1");

        assertEquals(200, list.statusCode());
        assertTrue(list.body().contains("value=\"pertama\""));
        assertFalse(list.body().contains("value=\"kedua\""));
        for (String page : Addresses.pages()) {
            int status = officer.open(
                            page
                                    + "?q=a&q=b&page=1&page=2&no=2026-1&no=x&run=2026-1&run=x&sop=JBI-PIKET&sop=x&code=a&code=b")
                    .statusCode();
            assertTrue(status < 500 || page.startsWith("errors/"), page + ": " + status);
        }
    }

    /** Sends a change of language with these headers and reads all answers until the server closes. */
    private static String raw(String headers, String body) throws IOException {
        int port = TestServer.address().getPort();
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE);
            String request = "POST /language HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n" + headers + "\r\n"
                    + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
