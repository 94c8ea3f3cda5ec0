package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import id.sop.server.TestServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another site, a real one with an address of its own, acts through the browser of an officer who is logged in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForeignSiteJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            byte[] page = page(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    /** A page that frames the application, or that sends a form to the address after {@code /to/} as soon as it is open. */
    private static String page(String path) {
        return path.startsWith("/to/")
                ? "<form method=post action='" + TestServer.address() + path.substring("/to/".length())
                        + "'><input name=to value=en><input name=j_username value=auditor>"
                        + "<input name=j_password value=" + Person.DEMO_PASSWORD
                        + "></form><script>document.forms[0].submit()</script>"
                : "<iframe src='" + TestServer.address() + "index.xhtml'></iframe>";
    }

    /** Another host is another site, to which the browser gives no cookie; another port of this host is the same site, and gets it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            localhost, logout
            localhost, language
            localhost, j_security_check
            localhost, index.xhtml
            127.0.0.1, logout
            127.0.0.1, language
            127.0.0.1, j_security_check
            127.0.0.1, index.xhtml
            """)
    void a_form_that_it_sends_is_refused_and_the_officer_stays_who_she_is(String host, String to) {
        Person officer = browser.person("kepala");
        officer.expectsRefusals(403);

        officer.page().navigate("http://" + host + ":" + site.getAddress().getPort() + "/to/" + to);
        officer.page()
                .waitForURL(Pattern.compile(Pattern.quote(TestServer.address().toString()) + ".*"));

        assertThat(officer.page().locator("h1")).hasText("Permintaan dari situs lain ditolak");
        officer.open("");
        assertThat(officer.page()).hasTitle(Pattern.compile("^Tugas saya"));
        assertThat(officer.page().locator(".sop-me-text")).containsText("Hasan Contoh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void it_cannot_show_a_page_of_ours_in_a_frame(String host) {
        Person officer = browser.person("kepala");
        officer.expectsBlockedFrames();

        officer.page().navigate("http://" + host + ":" + site.getAddress().getPort() + "/");
        officer.page().waitForLoadState(LoadState.LOAD);

        assertEquals(
                0,
                officer.page().frames().stream()
                        .filter(frame ->
                                frame.url().startsWith(TestServer.address().toString()))
                        .count());
    }
}
