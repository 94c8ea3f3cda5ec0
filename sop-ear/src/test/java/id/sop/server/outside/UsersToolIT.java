package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tool by which an administrator keeps the accounts, against the running server. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class UsersToolIT {

    private static final String PASSWORD = "Séjuk\"\\ $d`e`${f}'ï,}";

    @Test
    void an_account_opens_the_application_at_once_and_no_longer_when_it_is_removed() throws Exception {
        assertEquals(0, tool(PASSWORD, "add", "siti.baru", "jambi.pelaksana"));
        assertTrue(opens("siti.baru", PASSWORD));

        assertEquals(0, tool("Kata sandi baru", "password", "siti.baru"));
        assertFalse(opens("siti.baru", PASSWORD));
        assertTrue(opens("siti.baru", "Kata sandi baru"));

        assertEquals(0, tool("", "remove", "siti.baru"));
        assertFalse(opens("siti.baru", "Kata sandi baru"));
    }

    @Test
    void a_short_password_or_a_name_that_is_taken_is_refused() throws Exception {
        assertEquals(1, tool("pendek", "add", "budi.baru", "jambi.pelaksana"));
        assertEquals(1, tool(PASSWORD, "add", "kepala", "jambi.pelaksana"));

        assertFalse(opens("budi.baru", "pendek"));
        assertFalse(opens("kepala", PASSWORD));
    }

    @Test
    void what_an_account_has_open_ends_when_its_password_or_positions_change_or_it_is_removed() throws Exception {
        assertEquals(0, tool(PASSWORD, "add", "rini.baru", "jambi.pelaksana"));
        HttpBrowser other = new HttpBrowser();
        other.logIn("kepala", HttpBrowser.DEMO_PASSWORD);
        HttpBrowser rini = new HttpBrowser();
        rini.logIn("rini.baru", PASSWORD);

        assertEquals(0, tool("", "positions", "rini.baru", "jambi.kasubbag-tu"));
        assertTrue(HttpBrowser.asksForLogin(rini.open("index.xhtml")));
        rini.logIn("rini.baru", PASSWORD);
        assertFalse(HttpBrowser.asksForLogin(rini.open("index.xhtml")));

        assertEquals(0, tool("Kata sandi baru", "password", "rini.baru"));
        assertTrue(HttpBrowser.asksForLogin(rini.open("index.xhtml")));
        rini.logIn("rini.baru", "Kata sandi baru");
        assertFalse(HttpBrowser.asksForLogin(rini.open("index.xhtml")));

        assertEquals(0, tool("", "remove", "rini.baru"));
        assertTrue(HttpBrowser.asksForLogin(rini.open("index.xhtml")));
        assertFalse(HttpBrowser.asksForLogin(other.open("index.xhtml")), "nobody else is touched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234", "DinasSosialJambi", "tono.baru2026"})
    void a_password_that_is_easily_guessed_is_refused(String common) throws Exception {
        Said refused = says(common, "add", "tono.baru", "jambi.pelaksana");

        assertEquals(1, refused.status());
        assertTrue(refused.text().contains("easily guessed"), refused.text());
        assertFalse(opens("tono.baru", common));
    }

    @Test
    void a_password_is_compared_to_its_last_letter() throws Exception {
        String longest = "Payung kopi, gunung sepeda; tujuh lampu di tepi jalan, dan satu perahu!"; // 71 bytes

        assertEquals(1, tool(longest + ".", "add", "nina.baru", "jambi.pelaksana"));
        assertEquals(0, tool(longest, "add", "nina.baru", "jambi.pelaksana"));
        assertFalse(opens("nina.baru", longest.toLowerCase(Locale.ROOT)));
        assertFalse(opens("nina.baru", longest + "."));
        assertFalse(opens("nina.baru", longest.substring(0, 70)));
        assertTrue(opens("nina.baru", longest));
        assertEquals(0, tool("", "remove", "nina.baru"));
    }

    @Test
    void a_position_that_no_office_has_is_refused_with_those_that_may_be_meant() throws Exception {
        Said misspelt = says(PASSWORD, "add", "wati.baru", "jambi.pelakasana");
        Said ofNoOffice = says("", "positions", "kepala", "jambi.kepala-panti", "jamby.kasubbag-tu");

        assertEquals(1, misspelt.status());
        assertTrue(misspelt.text().contains("jambi.pelakasana"), misspelt.text());
        assertTrue(misspelt.text().contains("perhaps you mean: jambi.pelaksana,"), misspelt.text());
        assertFalse(opens("wati.baru", PASSWORD));
        assertEquals(1, ofNoOffice.status());
        assertTrue(ofNoOffice.text().contains("perhaps you mean: jambi.kasubbag-tu,"), ofNoOffice.text());
        assertTrue(says("", "list").text().matches("(?s).*\\bkepala +jambi\\.kepala-panti\\R.*"));
    }

    @Test
    void a_position_that_only_the_database_may_know_is_taken_when_that_is_said() throws Exception {
        assertEquals(0, tool(PASSWORD, "add", "lama.baru", "jambi.jabatan-lama", "--force"));

        assertTrue(says("", "list").text().contains("jambi.jabatan-lama"));
        assertEquals(0, tool("", "remove", "lama.baru"));
    }

    /** What the tool answered. */
    private record Said(int status, String text) {}

    private static boolean opens(String name, String password) throws Exception {
        return !HttpBrowser.asksForLogin(new HttpBrowser().logIn(name, password));
    }

    private static int tool(String password, String... arguments) throws IOException, InterruptedException {
        return says(password, arguments).status();
    }

    private static Said says(String password, String... arguments) throws IOException, InterruptedException {
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsop.management.port=" + TestServer.managementPort(),
                TestServer.home().resolve("bin/Users.java").toString());
        Process process = new ProcessBuilder(
                        Stream.concat(java.stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .start();
        try (var keyboard = process.outputWriter(StandardCharsets.UTF_8)) {
            keyboard.write(password + System.lineSeparator());
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.println(text);
        return new Said(process.waitFor(), text);
    }
}
