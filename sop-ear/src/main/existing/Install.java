import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts sop into a WildFly that exists already: {@code java Install.java WILDFLY DATA}. What runs there stays as it is, because sop gets a server
 * folder of its own in it, {@code WILDFLY/sop}; repeated, and with a later version, the command renews that folder.
 */
final class Install {

    private static final String TRIED = "39";

    private static final String USAGE = """
            java Install.java WILDFLY DATA

            WILDFLY  folder WildFly %1$s / the folder of WildFly %1$s
            DATA     folder data SOP, di luar WildFly / the data folder of SOP, outside of WildFly""".formatted(TRIED);

    private static final Pattern VERSION = Pattern.compile("WildFly[^\\n]*? (\\d+)\\.\\S+");

    private final Path source;
    private final Path home;
    private final Path server;
    private final Path data;

    private Install(Path source, Path home, Path data) {
        this.source = source;
        this.home = home;
        this.data = data;
        server = home.resolve("sop");
    }

    public static void main(String... arguments) throws Exception {
        try {
            if (arguments.length != 2) {
                throw new Refusal(USAGE);
            }
            new Install(scriptFolder(), absolute(arguments[0]), absolute(arguments[1])).run();
        } catch (Refusal refusal) {
            System.err.println(System.lineSeparator() + refusal.getMessage() + System.lineSeparator());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        requireWildFly();
        copy(source.resolve("modules"), home.resolve("modules"));
        copy(source.resolve("bin"), home.resolve("bin"));
        configure();
        Files.createDirectories(server.resolve("deployments"));
        Files.copy(
                source.resolve("sop.ear"), server.resolve("deployments/sop.ear"), StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(data.resolve("users"));
        System.out.println(next());
    }

    private void requireWildFly() throws IOException, InterruptedException {
        if (!Files.isRegularFile(home.resolve("jboss-modules.jar")) || !Files.isRegularFile(standard())) {
            throw new Refusal("""
                    Di sini tidak ada WildFly: %1$s
                    There is no WildFly here: %1$s""".formatted(home));
        }
        if (data.startsWith(home)) {
            throw new Refusal("""
                    Folder data tidak boleh di dalam WildFly: %1$s
                    The data folder must not be inside of WildFly: %1$s""".formatted(data));
        }
        Said version = java("org.jboss.as.standalone", "-Djboss.home.dir=" + home, "--version");
        Matcher found = VERSION.matcher(version.text);
        if (!found.find() || !found.group(1).equals(TRIED)) {
            throw new Refusal("""
                    SOP diuji pada WildFly %1$s, yang ada di sini lain: %2$s
                    SOP was tried on WildFly %1$s, this is another one: %2$s""".formatted(TRIED, version.text.strip()));
        }
    }

    /** The standard configuration of this WildFly, made anew each time; the former one is kept beside it. */
    private void configure() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(server.resolve("configuration"));
        Path configuration = folder.resolve("standalone.xml");
        if (Files.exists(configuration)) {
            String now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
            Files.move(configuration, folder.resolve("standalone.xml.before-" + now));
        }
        for (String file : List.of(
                "application-roles.properties",
                "application-users.properties",
                "mgmt-groups.properties",
                "mgmt-users.properties",
                "logging.properties")) {
            Path delivered = standard().resolveSibling(file);
            if (Files.exists(delivered) && Files.notExists(folder.resolve(file))) {
                Files.copy(delivered, folder.resolve(file));
            }
        }
        Files.copy(standard(), configuration);
        Path script = Files.createTempFile("sop", ".cli");
        try {
            List<String> lines = new ArrayList<>();
            lines.add("embed-server --server-config=standalone.xml --std-out=discard");
            lines.addAll(Files.readAllLines(source.resolve("existing.cli")));
            lines.addAll(Files.readAllLines(source.resolve("server.cli")));
            lines.add("stop-embedded-server");
            Files.write(script, lines);
            Said said = java("org.jboss.as.cli", "--file=" + script);
            if (said.code != 0) {
                Files.delete(configuration);
                throw new Refusal("""
                        Konfigurasi tidak dapat dibuat dari %1$s. Apakah berkas itu sudah diubah? Pulihkan yang asli dari WildFly, lalu ulangi.
                        The configuration could not be made of %1$s. Was that file changed? Restore the original one of WildFly and repeat this.

                        %2$s""".formatted(standard(), said.text));
            }
        } finally {
            Files.delete(script);
        }
    }

    private Path standard() {
        return home.resolve("standalone/configuration/standalone.xml");
    }

    private String next() {
        return """

                SOP terpasang di / SOP is installed in  %1$s

                Setiap kali sebelum server dimulai / before each start of the server:
                  java "%2$s" "%5$s" prepare
                Memulai / starting (-b dan port seperti biasa / -b and ports as usual; https: -Dsop.address=0.0.0.0):
                  "%3$s" -Djboss.server.base.dir="%1$s" -P "%4$s" -Dsop.data.dir="%5$s" -Dsop.users.dir="%6$s"
                Administrator pertama, sementara server berjalan / the first administrator, while the server runs:
                  java -Dsop.users.dir="%6$s" "%7$s" add NAMA KANTOR.administrator
                """.formatted(
                        server,
                        home.resolve("bin/Keys.java"),
                        home.resolve("bin/standalone.sh"),
                        data.resolve("secrets/server.properties"),
                        data,
                        data.resolve("users"),
                        home.resolve("bin/Users.java"));
    }

    private Said java(String module, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djboss.server.base.dir=" + server,
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                module));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JBOSS_HOME", home.toString());
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes());
        return new Said(process.waitFor(), text);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    private static Path scriptFolder() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.endsWith("Install.java"))
                .map(argument -> absolute(argument).getParent())
                .findFirst()
                .orElseGet(() -> absolute(""));
    }

    private record Said(int code, String text) {}

    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }
}
