import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts the provisioned server in the foreground: what {@code ./mvnw -Prun} does after the build.
 *
 * <p>Runs as a single source file ({@code java Run.java …}) and starts the server's JVM itself, so that it needs no shell.
 */
final class Run {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private final Path provisioned;
    private final Path demoUsers;
    private final Path demoScript;
    private final Path data;
    private final int offset;

    /** @param arguments provisioned server, demo realm, script of the demo accounts, data directory, port offset */
    private Run(String... arguments) {
        provisioned = Path.of(arguments[0]);
        demoUsers = Path.of(arguments[1]);
        demoScript = Path.of(arguments[2]);
        data = Path.of(arguments[3]).toAbsolutePath().normalize();
        offset = Integer.parseInt(arguments[4]);
    }

    public static void main(String... arguments) throws Exception {
        try {
            System.exit(new Run(arguments).inForeground());
        } catch (Refusal refusal) {
            System.err.println(System.lineSeparator() + refusal.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private int inForeground() throws Exception {
        requireFree(httpPort());
        requireFree(httpsPort());
        requireFree(managementPort());
        prepareData();
        Log log = new Log(logFolder().resolve("server.log"));
        Process server = start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        stopWithParent();
        awaitAnswer(server, log);
        System.out.println(welcome());
        return server.waitFor();
    }

    // Before the start

    private static void requireFree(int port) throws InterruptedException {
        for (int attempt = 1; !isFree(port); attempt++) {
            if (attempt == 10) {
                throw new Refusal("""
                        Port %1$d sedang dipakai program lain. Hentikan program itu, atau jalankan dengan -Dsop.port.offset=100
                        Port %1$d is in use by another program. Stop that program, or run with -Dsop.port.offset=100""".formatted(port));
            }
            Thread.sleep(300); // the server that was just stopped needs a moment
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private void prepareData() throws Exception {
        Files.createDirectories(logFolder());
        if (Files.notExists(users())) {
            Path unfinished = data.resolve("users.new");
            delete(unfinished);
            copy(demoUsers, unfinished);
            Files.move(unfinished, users());
        }
        // A copy, so that a build may renew the provisioned server while this one runs
        delete(server());
        copy(provisioned, server());
        prepareKeys();
    }

    /** What every start does first, whoever starts: the secrets and the certificate of this installation. */
    private void prepareKeys() throws IOException, InterruptedException {
        int exit = new ProcessBuilder(java(), server().resolve("bin/Keys.java").toString(), data.toString(), "prepare")
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new Refusal("""
                    Sertifikat dan rahasia server tidak dapat disiapkan (lihat di atas).
                    The certificate and the secrets of the server could not be prepared (see above).""");
        }
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    // The server

    private Process start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of(
                "-Xms64m",
                "-Xmx768m",
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + logFolder().resolve("server.log"),
                "-Dlogging.configuration="
                        + server().resolve("standalone/configuration/logging.properties")
                                .toUri(),
                "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
                "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED"));
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
                server().resolve("jboss-modules.jar").toString(),
                "-mp",
                server().resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-P",
                data.resolve("secrets/server.properties").toUri().toString(),
                "-Djboss.home.dir=" + server(),
                "-Djboss.server.log.dir=" + logFolder(),
                "-Djboss.socket.binding.port-offset=" + offset,
                "-Dsop.data.dir=" + data,
                "-Dsop.users.dir=" + users(),
                "-Dsop.demo=true"));
        System.out.println("Server dimulai … / Starting the server …");
        return new ProcessBuilder(command).directory(data.toFile()).inheritIO().start();
    }

    private void awaitAnswer(Process server, Log log) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!server.isAlive() || log.tells("WFLYSRV0026") || System.nanoTime() > end) {
                server.destroy();
                throw new Refusal("""
                        Server tidak dapat dimulai. Log lengkap: %1$s
                        The server did not start. The whole log: %1$s

                        %2$s""".formatted(log.file, log.lastErrors()));
            }
            Thread.sleep(500);
        }
    }

    private boolean answers() throws IOException {
        HttpURLConnection request = (HttpURLConnection)
                URI.create(address() + "login.xhtml").toURL().openConnection();
        request.setConnectTimeout(2_000);
        request.setReadTimeout(20_000);
        try {
            return request.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            request.disconnect();
        }
    }

    /** Maven may be ended alone, for instance by a signal that reaches nobody else: then this ends too. */
    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
    }

    private static void stop(Process server) {
        try {
            // Where there is no polite signal (Windows), Ctrl-C has reached the server by itself
            if (server.supportsNormalTermination()) {
                server.destroy();
            }
            if (server.waitFor(30, TimeUnit.SECONDS)) {
                System.out.println("Server sudah berhenti. / The server has stopped.");
            } else {
                server.destroyForcibly();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    // What the person at the console reads

    private String welcome() throws IOException {
        return """

                SOP sudah berjalan                / SOP is running

                  Alamat        / Address         %1$s
                                                  https://127.0.0.1:%2$d/ (CA: %3$s)
                  Data          / Data            %4$s
                  Log           / Log             %5$s
                  Berhenti      / Stop            Ctrl-C

                %6$s""".formatted(
                        address(),
                        httpsPort(),
                        data.resolve("office-authority.crt"),
                        describeData(),
                        logFolder().resolve("server.log"),
                        demoAccounts());
    }

    private String describeData() {
        return usesDerby() ? data.toString() : environment("SOP_DB_URL", "") + ", " + data;
    }

    /** The demo accounts that nobody has removed yet, read from the script that made them. */
    private String demoAccounts() throws IOException {
        String script = Files.readString(demoScript);
        Map<String, List<String>> byOffice = new TreeMap<>();
        Matcher account = Pattern.compile("identity=([^,]+),name=groups,value=\\[(\\w+)\\.")
                .matcher(script);
        while (account.find()) {
            if (hasAccount(account.group(1))) {
                byOffice.computeIfAbsent(account.group(2), office -> new ArrayList<>())
                        .add(account.group(1));
            }
        }
        if (byOffice.isEmpty()) {
            return "";
        }
        Matcher password = Pattern.compile("password=([^,]+)").matcher(script);
        String lines = byOffice.entrySet().stream()
                .map(office -> "    %-13s %s".formatted(office.getKey(), String.join(", ", office.getValue())))
                .collect(Collectors.joining(System.lineSeparator()));
        return "  Akun demo     / Demo accounts   (kata sandi / password: %s)%n%s%n"
                .formatted(password.find() ? password.group(1) : "", lines);
    }

    private boolean hasAccount(String name) throws IOException {
        String prefix = name.replace('.', '_') + "-"; // as the realm names its files
        try (Stream<Path> files = Files.walk(users())) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith(prefix));
        }
    }

    // Places

    private Path server() {
        return data.resolve("server");
    }

    private Path users() {
        return data.resolve("users");
    }

    private Path logFolder() {
        return data.resolve("log");
    }

    private int httpPort() {
        return 8080 + offset;
    }

    private int httpsPort() {
        return 8443 + offset;
    }

    private int managementPort() {
        return 9990 + offset;
    }

    private String address() {
        return "http://127.0.0.1:" + httpPort() + "/";
    }

    private static boolean usesDerby() {
        return environment("SOP_DB_DRIVER", "derby").equals("derby")
                && environment("SOP_DB_URL", "").isEmpty();
    }

    private static String environment(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(source -> {
                try {
                    Files.copy(
                            source, to.resolve(from.relativize(source).toString()), StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** What the server has written since this start. */
    private static final class Log {

        private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d .*");
        private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ (more|common)).*");

        private final Path file;
        private final long start;

        Log(Path file) throws IOException {
            this.file = file;
            this.start = Files.exists(file) ? Files.size(file) : 0;
        }

        boolean tells(String code) throws IOException {
            return text().contains(code);
        }

        /** The last error entries without their stack frames, shortened. */
        String lastErrors() throws IOException {
            List<String> lines = new ArrayList<>();
            int left = 0;
            for (String line : text().lines().toList()) {
                if (ENTRY.matcher(line).matches()) {
                    left = line.contains(" ERROR ") || line.contains(" FATAL ") ? 10 : 0;
                }
                if (!FRAME.matcher(line).matches() && left-- > 0) {
                    lines.add("  " + (line.length() > 400 ? line.substring(0, 400) + " …" : line));
                }
            }
            return lines.stream()
                    .skip(Math.max(0, lines.size() - 30))
                    .collect(Collectors.joining(System.lineSeparator()));
        }

        private String text() throws IOException {
            if (Files.notExists(file)) {
                return "";
            }
            byte[] all = Files.readAllBytes(file);
            int from = start > all.length ? 0 : (int) start;
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        }
    }

    /** The start is not possible; the message says why and what to do, in both languages. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
