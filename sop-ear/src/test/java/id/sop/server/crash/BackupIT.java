package id.sop.server.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.server.TestServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The drill with the commands as they are delivered: backed up while the server runs, restored elsewhere, and worked on. */
class BackupIT {

    @TempDir
    Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void a_server_is_backed_up_while_it_runs_and_its_letters_are_there_after_the_restore() throws Exception {
        Path backup = folder.resolve("cadangan.zip");
        Path first = Files.createDirectories(folder.resolve("lama"));
        try (OwnServer server = new OwnServer(first, Map.of())) {
            server.start();
            assertEquals(1, register(server, "Surat sebelum cadangan"));
            String made = tool(0, first, "make", first.resolve("data").toString(), backup.toString());
            assertTrue(made.contains("surat/letters 1"), made);
            assertEquals(2, register(server, "Surat sesudah cadangan"));

            String running = tool(
                    1,
                    first,
                    "restore",
                    backup.toString(),
                    first.resolve("data").toString(),
                    "--replace");
            assertTrue(running.contains("Stop the server first"), running);
        }
        Path second = Files.createDirectories(folder.resolve("baru"));
        try (OwnServer server = new OwnServer(second, Map.of())) {
            String restored = tool(
                    0,
                    second,
                    "restore",
                    backup.toString(),
                    second.resolve("data").toString(),
                    "--replace");
            assertTrue(restored.contains("equal the backup"), restored);
            server.start();
            FormBrowser officer = new FormBrowser(server.address());
            officer.logIn("pelaksana");

            assertTrue(officer.letter(1).body().contains("Surat sebelum cadangan"));
            assertEquals(404, officer.letter(2).statusCode());
            assertEquals(2, register(server, "Surat di tempat baru"));
            assertTrue(officer.letter(2).body().contains("Surat di tempat baru"));
        }
    }

    private static int register(OwnServer server, String subject) throws IOException, InterruptedException {
        FormBrowser officer = new FormBrowser(server.address());
        officer.logIn("pelaksana");
        return officer.register(subject);
    }

    private static String tool(int status, Path installation, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsop.users.dir=" + installation.resolve("users"),
                TestServer.home().resolve("bin/Backup.java").toString()));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, process.waitFor(), said);
        return said;
    }
}
