import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Verifies the audit trail of all offices: {@code java bin/Trace.java DATA}.
 *
 * <p>It runs the application's own verification, taken out of the deployed EAR, on the database itself. PostgreSQL is reached by the same
 * variables as the server; Derby can be opened by one process only, so the server must be stopped. Ends with 0 if everything is whole.
 */
final class Trace {

    private static final String USAGE = """
            java bin/Trace.java DATA     memeriksa keutuhan jejak audit / verify the audit trail

            DATA: folder data server (sop.data.dir) / the server's data folder.
            PostgreSQL: SOP_DB_URL, SOP_DB_USER, SOP_DB_PASSWORD. Derby: hentikan server dahulu / stop the server first.""";

    private Trace() {}

    public static void main(String... arguments) throws Exception {
        if (arguments.length != 1) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Path data = Path.of(arguments[0]).toAbsolutePath().normalize();
        System.setProperty(
                "sop.keys.dir",
                System.getProperty("sop.keys.dir", data.resolve("keys").toString()));
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        Path home = Path.of(
                System.getProperty("sop.server", scriptFolder().getParent().toString()));
        System.setProperty("sop.keys.password", secret(home, data, "keys"));
        Path classes = Files.createTempFile("sop-domain", ".jar");
        try (URLClassLoader application = application(home, classes)) {
            Thread.currentThread().setContextClassLoader(application);
            application
                    .loadClass("id.sop.audit.TraceCommand")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[] {
                        variable("SOP_DB_URL", "jdbc:derby:" + data.resolve("sop-db")),
                        variable("SOP_DB_USER", "sop"),
                        System.getenv().containsKey("SOP_DB_URL")
                                        && !System.getenv().containsKey("SOP_DB_PASSWORD")
                                ? secret(home, data, "database")
                                : variable("SOP_DB_PASSWORD", "sop")
                    });
        } catch (InvocationTargetException e) {
            System.err.println(reason(e.getCause()));
            System.exit(2);
        } finally {
            Files.delete(classes);
        }
    }

    /** From the tool that keeps the secrets; it says itself why it cannot. */
    private static String secret(Path home, Path data, String name) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dsop.server=" + home));
        if (System.getProperty("sop.root.key") != null) {
            command.add("-Dsop.root.key=" + System.getProperty("sop.root.key"));
        }
        command.addAll(List.of(home.resolve("bin/Keys.java").toString(), data.toString(), "tell", name));
        Process tool = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String secret = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (tool.waitFor() != 0) {
            System.exit(2);
        }
        return secret;
    }

    private static String reason(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return "Basis data tidak dapat dibaca. / The database cannot be read: " + last.getMessage();
    }

    private static URLClassLoader application(Path home, Path classes) throws IOException {
        extractDomain(home, classes);
        List<URL> jars = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String module : List.of("modules/org/apache/derby/main", "modules/org/postgresql/main")) {
            try (Stream<Path> files = Files.list(home.resolve(module))) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    jars.add(jar.toUri().toURL());
                }
            }
        }
        return new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The server keeps what is deployed under a name of its own; the EAR is the file in which the module lies. */
    private static void extractDomain(Path home, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(base(home))) {
            boolean found = files.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith("content") || file.toString().endsWith(".ear"))
                    .anyMatch(file -> holdsDomain(file, target));
            if (!found) {
                throw new IllegalStateException("No sop.ear below " + base(home));
            }
        }
    }

    /** A WildFly that existed before has a server folder for sop alone. */
    private static Path base(Path home) {
        Path own = home.resolve("sop");
        return Files.isDirectory(own) ? own : home.resolve("standalone");
    }

    private static boolean holdsDomain(Path ear, Path target) {
        try (InputStream file = Files.newInputStream(ear);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().matches("sop-domain.*\\.jar")) {
                    Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String variable(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static Path scriptFolder() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.endsWith("Trace.java"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize().getParent())
                .findFirst()
                .orElseGet(() -> Path.of("bin").toAbsolutePath());
    }
}
