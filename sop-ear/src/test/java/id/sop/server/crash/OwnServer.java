package id.sop.server.crash;

import id.sop.server.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The provisioned server as a process of its own that can be killed, with ports and data of its own. */
public final class OwnServer implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path folder;
    private final Path data;
    private final Path settings;
    private final Map<String, String> database;
    private final List<String> properties = new ArrayList<>();
    private final int http = freePort();
    private final int https = freePort();
    private final int management = freePort();
    private List<String> heap = List.of("-Xmx512m");
    private Process process;

    /** @param database the variables that name the database; none for Derby */
    OwnServer(Path folder, Map<String, String> database) throws IOException {
        this(folder, TestServer.settings(), database);
    }

    /** @param settings the file in which bin/Keys.java wrote the secrets of the server */
    OwnServer(Path folder, Path settings, Map<String, String> database) throws IOException {
        this(folder, folder.resolve("data"), settings, database);
    }

    private OwnServer(Path folder, Path data, Path settings, Map<String, String> database) throws IOException {
        this.folder = folder;
        this.data = data;
        this.settings = settings;
        this.database = database;
        for (String part : List.of("configuration", "deployments", "lib")) {
            copy(
                    TestServer.home().resolve("standalone").resolve(part),
                    folder.resolve("base").resolve(part));
        }
        copy(TestServer.demoUsers(), folder.resolve("users"));
    }

    /** The server with the memory that it is shipped with. @param database the variables that name the database; none for Derby */
    public static OwnServer asShipped(Path folder, Map<String, String> database) throws IOException {
        OwnServer server = new OwnServer(folder, database);
        server.heap = List.of("-Xms64m", "-Xmx768m");
        return server;
    }

    /** The server on Derby, with properties of its own. */
    public OwnServer(Path folder, String... properties) throws IOException {
        this(folder, Map.of());
        this.properties.addAll(List.of(properties));
    }

    /** The server on Derby, with its data in a folder that may lie on another disk. */
    static OwnServer withDataIn(Path data, Path folder) throws IOException {
        OwnServer server = new OwnServer(folder, data, TestServer.settings(), Map.of());
        server.properties.add("-Dsop.keys.dir=" + folder.resolve("keys"));
        return server;
    }

    /** The variables that name a PostgreSQL of the tests. */
    public static Map<String, String> postgres(int port) {
        return Map.of(
                "SOP_DB_DRIVER", "postgresql",
                "SOP_DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "SOP_DB_USER", "postgres",
                "SOP_DB_PASSWORD", "postgres");
    }

    static Map<String, String> postgresWithoutPassword(int port, String account) {
        return Map.of(
                "SOP_DB_DRIVER",
                "postgresql",
                "SOP_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                "SOP_DB_USER",
                account);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + http + "/");
    }

    /** Starts it and does not wait. */
    void begin() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Dlogging.configuration="
                        + folder.resolve("base/configuration/logging.properties")
                                .toUri(),
                "-Dorg.jboss.boot.log.file=" + folder.resolve("log/boot.log")));
        command.addAll(heap);
        for (String opened : List.of(
                "java.base/java.lang",
                "java.base/java.lang.invoke",
                "java.base/java.lang.reflect",
                "java.base/java.io",
                "java.base/java.net",
                "java.base/java.security",
                "java.base/java.util",
                "java.base/java.util.concurrent",
                "java.management/javax.management",
                "java.naming/javax.naming")) {
            command.add("--add-opens=" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-jar",
                TestServer.home().resolve("jboss-modules.jar").toString(),
                "-mp",
                TestServer.home().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-P",
                settings.toString(),
                "-Djboss.home.dir=" + TestServer.home(),
                "-Djboss.server.base.dir=" + folder.resolve("base"),
                "-Djboss.server.log.dir=" + folder.resolve("log"),
                "-Djboss.http.port=" + http,
                "-Djboss.https.port=" + https,
                "-Djboss.management.http.port=" + management,
                "-Dsop.data.dir=" + data,
                "-Dsop.users.dir=" + folder.resolve("users"),
                "-Dsop.demo=true"));
        command.addAll(properties);
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("console.log").toFile()));
        builder.environment().putAll(database);
        process = builder.start();
    }

    /** Starts it and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        begin();
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (status("health/ready") != 200) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new AssertionError("The server does not start, see " + folder);
            }
            Thread.sleep(500);
        }
    }

    /** The status of an answer; 0 if there is none. */
    int status(String path) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address().resolve(path))
                                    .timeout(Duration.ofSeconds(30))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException none) {
            return 0;
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
        try {
            process.destroy();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The number of its process. */
    public long process() {
        return process.pid();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
