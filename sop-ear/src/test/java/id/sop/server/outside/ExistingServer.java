package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.outside.Commands.Said;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The EAR in a whole WildFly that has its own configuration: put there by the script, started, worked with, and put there once more. */
class ExistingServer {

    private static final Path FOLDER = Path.of(System.getProperty("it.directory"), "existing server");
    private static final Path WILDFLY = Path.of(System.getProperty("it.existing"));
    private static final Path DATA = FOLDER.resolve("the data");
    private static final String PASSWORD = "Melati-putih-2026";

    private static Path delivered;

    @BeforeAll
    static void unzip() throws Exception {
        delivered = Commands.unzip(Path.of(System.getProperty("it.package.existing")), FOLDER);
    }

    @Test
    void an_office_with_a_wildfly_installs_starts_works_and_installs_again() throws Exception {
        Map<String, String> before = configurationsOf(WILDFLY.resolve("standalone"));

        for (int installation = 1; installation <= 2; installation++) {
            Said said = installs(WILDFLY, DATA);
            assertEquals(0, said.code(), said.text());

            worksWith(installation == 1 ? "melati" : "mawar");
        }

        assertEquals(before, configurationsOf(WILDFLY.resolve("standalone")), "what ran there stays as it was");
        Said trail = Commands.run(
                List.of(Commands.java(), WILDFLY.resolve("bin/Trace.java").toString(), DATA.toString()), "");
        assertEquals(0, trail.code(), trail.text());
        Said backup = Commands.run(
                List.of(
                        Commands.java(),
                        WILDFLY.resolve("bin/Backup.java").toString(),
                        "make",
                        DATA.toString(),
                        FOLDER.resolve("the backup.zip").toString()),
                "");
        assertEquals(0, backup.code(), backup.text());
    }

    @Test
    void a_folder_that_is_no_wildfly_and_data_inside_of_it_are_refused() throws Exception {
        assertEquals(1, installs(FOLDER, DATA).code());

        Said inside = installs(WILDFLY, WILDFLY.resolve("data"));

        assertEquals(1, inside.code());
        assertTrue(inside.text().contains("tidak boleh di dalam WildFly"), inside.text());
    }

    /** With the commands that the installation prints. */
    private static void worksWith(String administrator) throws Exception {
        Said keys = Commands.run(
                List.of(Commands.java(), WILDFLY.resolve("bin/Keys.java").toString(), DATA.toString(), "prepare"), "");
        assertEquals(0, keys.code(), keys.text());
        int http = Commands.freePort();
        int management = Commands.freePort();
        URI address = URI.create("http://127.0.0.1:" + http + "/");
        Process server = starts(http, management);
        try {
            for (int second = 0; Commands.status(address.resolve("health/ready")) != 200; second++) {
                assertTrue(server.isAlive() && second < 300, "the server does not start, see its log in " + FOLDER);
                Thread.sleep(1000);
            }
            Said account = Commands.run(
                    List.of(
                            Commands.java(),
                            "-Dsop.users.dir=" + DATA.resolve("users"),
                            "-Dsop.management.port=" + management,
                            WILDFLY.resolve("bin/Users.java").toString(),
                            "add",
                            administrator,
                            "jambi.pelaksana"),
                    PASSWORD + "\n");
            assertEquals(0, account.code(), account.text());
            var browser = new HttpBrowser(address, HttpClient.newBuilder());
            assertTrue(browser.logIn(administrator, PASSWORD).body().contains("<title>Tugas saya"));
            assertEquals(200, browser.open("letters/incoming.xhtml").statusCode());
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static Process starts(int http, int management) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        WILDFLY.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + WILDFLY.resolve("sop"),
                        "-P",
                        DATA.resolve("secrets/server.properties").toString(),
                        "-Dsop.data.dir=" + DATA,
                        "-Dsop.users.dir=" + DATA.resolve("users"),
                        "-Djboss.http.port=" + http,
                        "-Djboss.https.port=" + Commands.freePort(),
                        "-Djboss.management.http.port=" + management)
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("server.log").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private static Said installs(Path wildfly, Path data) throws Exception {
        return Commands.run(
                List.of(
                        Commands.java(),
                        delivered.resolve("Install.java").toString(),
                        wildfly.toString(),
                        data.toString()),
                "");
    }

    private static Map<String, String> configurationsOf(Path server) throws Exception {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(server.resolve("configuration"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                files.put(file.getFileName().toString(), HexFormat.of().formatHex(digest));
            }
        }
        return files;
    }
}
