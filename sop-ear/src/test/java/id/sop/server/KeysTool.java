package id.sop.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** The tool bin/Keys.java of the provisioned server, at work on one data folder. */
public final class KeysTool {

    private final Path data;
    private final List<String> options;

    /** @param options for its JVM, for instance {@code -Dsop.host.names=…} */
    public KeysTool(Path data, String... options) {
        this.data = data;
        this.options = List.of(options);
    }

    /** Compiled once for all tests, because the launcher of single source files does so at each call. */
    private static synchronized Path compiled() {
        Path classes = TestServer.directory().resolve("keys-tool");
        if (Files.notExists(classes)) {
            int errors = ToolProvider.getSystemJavaCompiler()
                    .run(
                            null,
                            null,
                            null,
                            "-d",
                            classes.toString(),
                            TestServer.home().resolve("bin/Keys.java").toString());
            assertEquals(0, errors);
        }
        return classes;
    }

    /** What it printed, and how it ended. */
    public record Answer(int exit, String text) {}

    /** Runs a command that must succeed. */
    public String succeeds(String... arguments) throws IOException, InterruptedException {
        Answer answer = asked("", arguments);
        assertEquals(0, answer.exit, answer.text);
        return answer.text.strip();
    }

    /** Runs a command that must be refused. */
    public String refuses(String... arguments) throws IOException, InterruptedException {
        Answer answer = asked("", arguments);
        assertEquals(1, answer.exit, answer.text);
        return answer.text.strip();
    }

    /** Runs a command that reads one line. */
    public Answer asked(String line, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsop.server=" + TestServer.home(),
                "-Dsop.management.port=" + TestServer.managementPort()));
        command.addAll(options);
        command.addAll(List.of("-cp", compiled().toString(), "Keys", data.toString()));
        command.addAll(List.of(arguments));
        Process tool = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (var keyboard = tool.outputWriter(StandardCharsets.UTF_8)) {
            keyboard.write(line + System.lineSeparator());
        }
        String text = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(tool.waitFor(), text);
    }
}
