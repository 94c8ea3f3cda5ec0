import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts and stops the server: {@code java bin/Server.java} says how to use it. Behind start.sh, stop.sh, the service, and {@code ./mvnw -Prun}.
 *
 * <p>Nothing is written into the folder of the program; everything that changes lies in the data folder.
 */
final class Server {

    private static final String USAGE = """
            java bin/Server.java start [KEY=VALUE...]   di latar belakang / in the background
            java bin/Server.java run [KEY=VALUE...]     di latar depan, Ctrl-C menghentikan / in the foreground, Ctrl-C stops it
            java bin/Server.java stop [KEY=VALUE...]
            java bin/Server.java status [KEY=VALUE...]

            KEY: lihat sop.conf / see sop.conf. Berkas lain / another file: SOP_CONF=FILE""";

    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

    private final Path home;
    private final Settings settings;
    private final Installation place;

    private Server(Path home, Settings settings) {
        this.home = home;
        this.settings = settings;
        place = new Installation(settings.folder("data", "data"));
    }

    public static void main(String... arguments) throws Exception {
        try {
            if (arguments.length == 0) {
                throw new Refusal(USAGE);
            }
            Path home = Path.of(
                    System.getProperty("sop.server", scriptFolder().getParent().toString()));
            Server server =
                    new Server(home, Settings.read(home, List.of(arguments).subList(1, arguments.length)));
            switch (arguments[0]) {
                case "start" -> server.inBackground();
                case "run" -> System.exit(server.inForeground());
                case "stop" -> server.stop();
                case "status" -> System.exit(server.status());
                default -> throw new Refusal(USAGE);
            }
        } catch (Refusal refusal) {
            System.err.println(System.lineSeparator() + refusal.getMessage() + System.lineSeparator());
            System.exit(1);
        }
        System.exit(0);
    }

    // The commands

    private void inBackground() throws Exception {
        Process process = begin(false);
        awaitAnswer(process);
        System.out.println(welcome("bin/stop.sh, bin\\stop.cmd"));
    }

    private int inForeground() throws Exception {
        Process process = begin(true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process.toHandle())));
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        awaitAnswer(process);
        System.out.println(welcome("Ctrl-C"));
        return process.waitFor();
    }

    private void stop() throws IOException {
        ProcessHandle running = place.running()
                .orElseThrow(() ->
                        new Refusal("SOP tidak sedang berjalan dengan data ini. / SOP does not run with these data: "
                                + place.data));
        end(running);
        Files.deleteIfExists(place.processFile());
    }

    private int status() {
        Optional<ProcessHandle> running = place.running();
        System.out.println(running.map(process -> "SOP berjalan / SOP runs: " + address() + " (" + process.pid() + ")")
                .orElse("SOP tidak berjalan. / SOP does not run."));
        return running.isPresent() ? 0 : 3; // 3: what service managers expect of a service that does not run
    }

    // The start

    private Process begin(boolean shown) throws Exception {
        place.running().ifPresent(process -> {
            throw new Refusal("""
                    SOP sudah berjalan dengan data ini (proses %1$d). Hentikan dahulu: bin/stop.sh
                    SOP runs with these data already (process %1$d). Stop it first: bin/stop.sh""".formatted(process.pid()));
        });
        place.prepare();
        requireFree(InetAddress.getLoopbackAddress(), settings.httpPort());
        requireFree(InetAddress.getLoopbackAddress(), settings.managementPort());
        requireFree(InetAddress.getByName(settings.text("address", "127.0.0.1")), settings.httpsPort());
        place.renew(home.resolve("standalone"));
        prepareKeys();
        System.out.println("Server dimulai … / Starting the server …");
        ProcessBuilder builder = new ProcessBuilder(command()).directory(place.data.toFile());
        settings.putDatabase(builder.environment());
        if (shown) {
            builder.inheritIO();
        } else {
            builder.redirectErrorStream(true)
                    .redirectOutput(place.log("console.log").toFile());
        }
        place.startsNow();
        Process process = builder.start();
        if (!shown) {
            process.getOutputStream().close();
        }
        place.note(process.toHandle());
        return process;
    }

    private static void requireFree(InetAddress address, int port) throws InterruptedException {
        for (int attempt = 1; !isFree(address, port); attempt++) {
            if (attempt == 10) {
                throw new Refusal("""
                        Port %1$d sedang dipakai program lain. Hentikan program itu, atau pilih port lain di sop.conf (./mvnw -Prun: -Dsop.port.offset=100)
                        Port %1$d is in use by another program. Stop that program, or choose another port in sop.conf (./mvnw -Prun: -Dsop.port.offset=100)""".formatted(port));
            }
            Thread.sleep(300); // the server that was just stopped needs a moment
        }
    }

    private static boolean isFree(InetAddress address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** What every start does first: the secrets and the certificate of this installation. */
    private void prepareKeys() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(), "-Dsop.server=" + home));
        settings.given("host-names").ifPresent(names -> command.add("-Dsop.host.names=" + names));
        settings.given("root-key").ifPresent(file -> command.add("-Dsop.root.key=" + file));
        command.addAll(List.of(home.resolve("bin/Keys.java").toString(), place.data.toString(), "prepare"));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new Refusal("""
                    Sertifikat dan rahasia server tidak dapat disiapkan (lihat di atas).
                    The certificate and the secrets of the server could not be prepared (see above).""");
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-Xms64m",
                "-Xmx" + settings.text("memory", "768m"),
                "-Djava.awt.headless=true",
                "-Djava.net.preferIPv4Stack=true",
                "-Dfile.encoding=UTF-8",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Dorg.jboss.boot.log.file=" + place.log("server.log"),
                "-Dlogging.configuration="
                        + place.work()
                                .resolve("configuration/logging.properties")
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
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                "org.jboss.as.standalone",
                "-P",
                place.data.resolve("secrets/server.properties").toString(),
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + place.work(),
                "-Djboss.server.log.dir=" + place.logs(),
                "-Djboss.http.port=" + settings.httpPort(),
                "-Djboss.https.port=" + settings.httpsPort(),
                "-Djboss.management.http.port=" + settings.managementPort(),
                "-Dsop.address=" + settings.text("address", "127.0.0.1"),
                "-Dsop.behind.proxy=" + settings.text("behind-proxy", "false"),
                "-Dsop.demo=" + settings.isDemo(),
                "-Dsop.data.dir=" + place.data,
                "-Dsop.users.dir=" + place.users()));
        settings.given("sheets")
                .ifPresent(sheets -> command.add("-Dsop.sheets.dir=" + settings.folder("sheets", sheets)));
        return command;
    }

    private void awaitAnswer(Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || place.logTells("WFLYSRV0026") || System.nanoTime() > end) {
                process.destroy();
                process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
                Files.deleteIfExists(place.processFile());
                throw new Refusal("""
                        Server tidak dapat dimulai. Log lengkap: %1$s
                        The server did not start. The whole log: %1$s

                        %2$s""".formatted(place.log("server.log"), place.lastErrors()));
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

    // The end

    private void end(ProcessHandle process) {
        if (process.supportsNormalTermination()) {
            process.destroy();
        } else {
            askForShutdown();
        }
        try {
            process.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
            Files.deleteIfExists(place.processFile());
            System.out.println("Server sudah berhenti. / The server has stopped.");
        } catch (Exception late) {
            process.destroyForcibly();
            System.out.println("Server dihentikan paksa. / The server was stopped by force.");
        }
    }

    /** Where there is no polite signal (Windows) the management interface is asked. */
    private void askForShutdown() {
        try {
            new ProcessBuilder(
                            java(),
                            "-jar",
                            home.resolve("jboss-modules.jar").toString(),
                            "-mp",
                            home.resolve("modules").toString(),
                            "org.jboss.as.cli",
                            "--connect",
                            "--controller=127.0.0.1:" + settings.managementPort(),
                            "--command=:shutdown(timeout=30)")
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // What the person at the console reads

    private String welcome(String stop) throws IOException {
        return """

                SOP sudah berjalan                / SOP is running

                  Alamat        / Address         %1$s
                                                  https://%2$s:%3$d/ (CA: %4$s)
                  Data          / Data            %5$s
                  Log           / Log             %6$s
                  Berhenti      / Stop            %7$s

                %8$s""".formatted(
                        address(),
                        settings.publicName(),
                        settings.httpsPort(),
                        place.data.resolve("office-authority.crt"),
                        settings.database() + place.data,
                        place.log("server.log"),
                        stop,
                        settings.isDemo() ? demoAccounts() : firstAdministrator());
    }

    private String firstAdministrator() throws IOException {
        if (place.hasAccounts()) {
            return "";
        }
        return """
                  Belum ada akun. Buat administrator pertama, misalnya untuk kantor jambi:
                  There is no account yet. Make the first administrator, for instance of the office jambi:

                    java -Dsop.management.port=%d "%s" add NAMA jambi.administrator
                """.formatted(settings.managementPort(), home.resolve("bin/Users.java"));
    }

    /** The demo accounts that nobody has removed yet, read from the script that made them. */
    private String demoAccounts() throws IOException {
        String script = Files.readString(home.resolve("bin/demo-accounts.cli"));
        Map<String, List<String>> byOffice = new TreeMap<>();
        Matcher account = Pattern.compile("identity=([^,]+),name=groups,value=\\[(\\w+)\\.")
                .matcher(script);
        while (account.find()) {
            if (place.hasAccount(account.group(1))) {
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

    private String address() {
        return "http://127.0.0.1:" + settings.httpPort() + "/";
    }

    /** The folder of this file: the launcher of single source files names it nowhere but in the command. */
    private static Path scriptFolder() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.endsWith("Server.java"))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .map(Path::getParent)
                .findFirst()
                .orElseGet(() -> Path.of("bin").toAbsolutePath());
    }

    /** What the office decided: sop.conf, and before it what stands in the command. */
    private static final class Settings {

        private final Path folder;
        private final Properties values;

        private Settings(Path folder, Properties values) {
            this.folder = folder;
            this.values = values;
        }

        static Settings read(Path home, List<String> arguments) throws IOException {
            String named = System.getenv("SOP_CONF");
            Path file =
                    named == null ? home.resolve("sop.conf") : Path.of(named).toAbsolutePath();
            Properties values = new Properties();
            if (Files.exists(file)) {
                try (Reader text = Files.newBufferedReader(file)) {
                    values.load(text);
                }
            } else if (named != null) {
                throw new Refusal("Tidak ada berkas / There is no file " + file);
            }
            for (String argument : arguments) {
                int equals = argument.indexOf('=');
                if (equals < 1) {
                    throw new Refusal(USAGE);
                }
                values.setProperty(argument.substring(0, equals), argument.substring(equals + 1));
            }
            return new Settings(home, values);
        }

        Optional<String> given(String key) {
            return Optional.ofNullable(values.getProperty(key))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }

        String text(String key, String otherwise) {
            return given(key).orElse(otherwise);
        }

        /** A folder; one that is not absolute lies in the folder of the program. */
        Path folder(String key, String otherwise) {
            return folder.resolve(text(key, otherwise)).toAbsolutePath().normalize();
        }

        boolean isDemo() {
            return Boolean.parseBoolean(text("demo", "false"));
        }

        int httpPort() {
            return port("http-port", "8080");
        }

        int httpsPort() {
            return port("https-port", "8443");
        }

        int managementPort() {
            return port("management-port", "9990");
        }

        private int port(String key, String otherwise) {
            try {
                return Integer.parseInt(text(key, otherwise));
            } catch (NumberFormatException e) {
                throw new Refusal("sop.conf: %1$s bukan angka / %1$s is no number: %2$s".formatted(key, text(key, "")));
            }
        }

        String publicName() {
            String address = text("address", "127.0.0.1");
            return given("host-names").map(names -> names.split(",")[0].strip()).orElse(address);
        }

        /** For the welcome: where the database is, if it is not in the data folder. */
        String database() {
            return databaseUrl().map(url -> url + ", ").orElse("");
        }

        private Optional<String> databaseUrl() {
            return given("database-url").or(() -> Optional.ofNullable(System.getenv("SOP_DB_URL")));
        }

        void putDatabase(Map<String, String> environment) {
            given("database-url").ifPresent(url -> {
                environment.put("SOP_DB_DRIVER", "postgresql");
                environment.put("SOP_DB_URL", url);
            });
            given("database-user").ifPresent(user -> environment.put("SOP_DB_USER", user));
        }
    }

    /** The data folder with everything that the server writes. */
    private static final class Installation {

        private static final Pattern ENTRY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d .*");
        private static final Pattern FRAME = Pattern.compile("\\s+(at |\\.\\.\\. \\d+ (more|common)).*");

        private final Path data;
        private long logStart;

        Installation(Path data) {
            this.data = data;
        }

        Path work() {
            return data.resolve("work");
        }

        Path users() {
            return data.resolve("users");
        }

        Path logs() {
            return data.resolve("log");
        }

        Path log(String name) {
            return logs().resolve(name);
        }

        Path processFile() {
            return data.resolve("sop.pid");
        }

        void prepare() {
            try {
                Files.createDirectories(logs());
                Files.createDirectories(users());
                Files.delete(Files.createTempFile(data, "sop", ".probe"));
            } catch (IOException e) {
                throw new Refusal("""
                        Folder data tidak dapat ditulis oleh akun ini: %1$s (%2$s)
                        This account cannot write into the data folder: %1$s (%2$s)""".formatted(data, e));
            }
        }

        /** The server's working folder anew from the program, so that an upgrade brings its configuration along. What transactions left stays. */
        void renew(Path standalone) throws IOException {
            for (String part : List.of("configuration", "deployments", "lib", "tmp")) {
                delete(work().resolve(part));
                if (Files.exists(standalone.resolve(part))) {
                    copy(standalone.resolve(part), work().resolve(part));
                }
            }
        }

        /** The process that runs with these data. A number that belongs to another process by now is that of one that died. */
        Optional<ProcessHandle> running() {
            try {
                if (!Files.exists(processFile())) {
                    return Optional.empty();
                }
                String[] noted = Files.readString(processFile()).strip().split(" ");
                return ProcessHandle.of(Long.parseLong(noted[0]))
                        .filter(ProcessHandle::isAlive)
                        .filter(process -> noted.length > 1 && noted[1].equals(startOf(process)));
            } catch (IOException | NumberFormatException e) {
                throw new Refusal("Tidak terbaca / cannot be read: " + processFile() + " (" + e + ")");
            }
        }

        void note(ProcessHandle process) throws IOException {
            Files.writeString(processFile(), process.pid() + " " + startOf(process) + System.lineSeparator());
        }

        private static String startOf(ProcessHandle process) {
            return process.info().startInstant().map(Object::toString).orElse("-");
        }

        boolean hasAccounts() throws IOException {
            return hasFile(".xml");
        }

        boolean hasAccount(String name) throws IOException {
            return hasFile("/" + name.replace('.', '_') + "-"); // as the realm names its files
        }

        private boolean hasFile(String part) throws IOException {
            try (Stream<Path> files = Files.walk(users())) {
                return files.anyMatch(file -> ("/" + file.getFileName()).contains(part));
            }
        }

        void startsNow() throws IOException {
            Path log = log("server.log");
            logStart = Files.exists(log) ? Files.size(log) : 0;
        }

        boolean logTells(String code) throws IOException {
            return text().contains(code);
        }

        /** The last error entries since the start without their stack frames, shortened. */
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
            Path log = log("server.log");
            if (Files.notExists(log)) {
                return "";
            }
            byte[] all = Files.readAllBytes(log);
            int from = logStart > all.length ? 0 : (int) logStart;
            return new String(all, from, all.length - from, StandardCharsets.UTF_8);
        }

        private static void copy(Path from, Path to) throws IOException {
            try (Stream<Path> all = Files.walk(from)) {
                for (Path source : all.toList()) {
                    Path target = to.resolve(from.relativize(source).toString());
                    if (Files.isDirectory(source)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
                        target.toFile().setWritable(true, true); // the program may be read-only
                    }
                }
            }
        }

        private static void delete(Path directory) throws IOException {
            if (Files.notExists(directory, LinkOption.NOFOLLOW_LINKS)) {
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
    }

    /** The command cannot be carried out; the message says why and what to do, in both languages. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
