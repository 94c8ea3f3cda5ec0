package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.outside.Commands.Said;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server package in the hands of an office: unzipped into a path with a space, configured, started, stopped and started again. */
class ServerPackageIT {

    private static final Path FOLDER = Path.of(System.getProperty("it.directory"), "an office");
    private static final String PASSWORD = "Melati-putih-2026";

    private static Path program;
    private static int http;

    @BeforeAll
    static void unzipAndConfigure() throws Exception {
        program = Commands.unzip(Path.of(System.getProperty("it.package")), FOLDER);
        http = Commands.freePort();
        Files.writeString(
                program.resolve("sop.conf"),
                "\ndata = ../the data\nhttp-port = %d\nhttps-port = %d\nmanagement-port = %d\nmemory = 512m\n"
                        .formatted(http, Commands.freePort(), Commands.freePort()),
                StandardOpenOption.APPEND);
    }

    @AfterAll
    static void stop() throws Exception {
        Commands.run(List.of(program.resolve("bin/stop.sh").toString()), "");
    }

    @Test
    void an_office_installs_starts_stops_and_starts_again() throws Exception {
        Map<String, Long> delivered = filesOf(program);

        Said start = Commands.run(List.of(program.resolve("bin/start.sh").toString()), "");

        assertEquals(0, start.code(), start.text());
        assertEquals(200, Commands.status(address().resolve("health/ready")));
        assertEquals(0, makesTheFirstAdministrator(start.text()));
        assertTrue(logsIn());

        Said second = Commands.run(List.of(program.resolve("bin/start.sh").toString()), "");
        assertEquals(1, second.code());
        assertTrue(second.text().contains("SOP sudah berjalan"), second.text());

        Said end = Commands.run(List.of(program.resolve("bin/stop.sh").toString()), "");
        assertEquals(0, end.code(), end.text());
        assertEquals(0, Commands.status(address().resolve("health/ready")));
        assertEquals(List.of(), errors(FOLDER.resolve("the data/log/server.log")));

        // as if the machine had died: the number of the process belongs to another one now
        Files.writeString(
                FOLDER.resolve("the data/sop.pid"), ProcessHandle.current().pid() + " 2020-01-01T00:00:00Z");
        Said again = Commands.run(List.of(program.resolve("bin/start.sh").toString()), "");
        assertEquals(0, again.code(), again.text());
        assertFalse(again.text().contains("Users.java"), "an account is there: nothing is to be made");
        assertTrue(logsIn());

        assertEquals(delivered, filesOf(program));
    }

    private static List<String> errors(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" ERROR ")).toList();
        }
    }

    @Test
    void a_port_of_another_program_is_named() throws Exception {
        try (ServerSocket other = new ServerSocket()) {
            other.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

            Said start = Commands.run(
                    List.of(
                            program.resolve("bin/start.sh").toString(),
                            "data=../other data",
                            "http-port=" + other.getLocalPort()),
                    "");

            assertEquals(1, start.code());
            assertTrue(start.text().contains("Port " + other.getLocalPort() + " sedang dipakai"), start.text());
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named() throws Exception {
        Path file = Files.writeString(FOLDER.resolve("no folder"), "");

        Said start = Commands.run(List.of(program.resolve("bin/start.sh").toString(), "data=" + file), "");

        assertEquals(1, start.code());
        assertTrue(start.text().contains("tidak dapat ditulis"), start.text());
    }

    @Test
    void the_package_holds_licence_notice_bill_of_materials_and_no_account() throws Exception {
        for (String file : List.of("LICENSE", "NOTICE", "README.txt", "sop.cdx.json", "sop.conf", "sop.service")) {
            assertTrue(Files.size(program.resolve(file)) > 0, file);
        }
        assertFalse(Files.readString(program.resolve("README.txt")).contains("${"), "the version is filled in");
        try (Stream<Path> files = Files.walk(program.resolve("standalone"))) {
            assertTrue(files.noneMatch(file -> file.toString().contains("sop-users")));
        }
    }

    @Test
    void the_unit_of_the_service_is_one_that_systemd_accepts() throws Exception {
        String unit = Files.readString(program.resolve("sop.service"));
        for (String line : List.of(
                "User=sop",
                "NoNewPrivileges=true",
                "ProtectSystem=strict",
                "ReadWritePaths=/var/lib/sop",
                "PrivateTmp=true",
                "Restart=on-failure",
                "TimeoutStopSec=90")) {
            assertTrue(unit.lines().anyMatch(line::equals), line);
        }

        Path analyze = Path.of("/usr/bin/systemd-analyze");
        if (Files.isExecutable(analyze)) {
            Path command =
                    Files.createDirectories(FOLDER.resolveSibling("unit")).resolve("start.sh");
            Files.copy(program.resolve("bin/start.sh"), command, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
            Path here = Files.writeString(
                    command.resolveSibling("sop.service"), unit.replace("/opt/sop/bin/start.sh", command.toString()));
            Said verdict = Commands.run(List.of(analyze.toString(), "verify", here.toString()), "");
            assertEquals(0, verdict.code(), verdict.text());
            assertFalse(verdict.text().contains("sop.service:"), verdict.text());
        }
    }

    /** By the command that the start has printed, with a name for NAMA. */
    private static int makesTheFirstAdministrator(String printed) throws Exception {
        Matcher command =
                Pattern.compile("java (-D\\S+) \"([^\"]+)\" add NAMA (\\S+)").matcher(printed);
        assertTrue(command.find(), printed);
        return Commands.run(
                        List.of(Commands.java(), command.group(1), command.group(2), "add", "melati", command.group(3)),
                        PASSWORD + "\n")
                .code();
    }

    private static boolean logsIn() throws Exception {
        var browser = new HttpBrowser(address(), HttpClient.newBuilder());
        return browser.logIn("melati", PASSWORD).body().contains("<title>Tugas saya");
    }

    private static URI address() {
        return URI.create("http://127.0.0.1:" + http + "/");
    }

    /** Each file with its size and the time of its last change. */
    private static Map<String, Long> filesOf(Path folder) throws IOException {
        var files = new TreeMap<String, Long>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.getLastModifiedTime(file).toMillis());
            }
        }
        return files;
    }
}
