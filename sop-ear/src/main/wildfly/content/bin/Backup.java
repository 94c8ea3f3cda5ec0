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
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Backup and restore of an installation: {@code java bin/Backup.java} says how to use it.
 *
 * <p>It runs the application's own code, taken out of the deployed EAR. PostgreSQL is reached by the same variables as the server; the
 * embedded database is opened by this process, or, while the server runs, copied by the server.
 */
final class Backup {

    private static final Logger SCRIPTS = Logger.getLogger("org.flywaydb");

    private Backup() {}

    public static void main(String... arguments) throws Exception {
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
        SCRIPTS.setLevel(Level.SEVERE);
        Path home = Path.of(
                System.getProperty("sop.server", scriptFolder().getParent().toString()));
        Path jars = Files.createTempDirectory("sop-backup");
        int status = 2;
        try (URLClassLoader application = application(home, jars)) {
            Thread.currentThread().setContextClassLoader(application);
            status = (int) application
                    .loadClass("id.sop.backup.BackupCommand")
                    .getMethod("run", Supplier.class, String[].class)
                    .invoke(null, keysPassword(home, data(arguments)), withDatabase(home, arguments));
        } catch (InvocationTargetException e) {
            System.err.println("Gagal. / Failed: " + reason(e.getCause()));
        } finally {
            delete(jars);
        }
        System.exit(status);
    }

    /** Address, user and password before the arguments; the address is empty for the embedded database. */
    private static String[] withDatabase(Path home, String... arguments) throws IOException, InterruptedException {
        String address = variable("SOP_DB_URL", "");
        String password = System.getenv("SOP_DB_PASSWORD");
        if (password == null && !address.isEmpty()) {
            password = secret(home, data(arguments), "database");
        }
        List<String> all =
                new ArrayList<>(List.of(address, variable("SOP_DB_USER", "sop"), password == null ? "sop" : password));
        all.addAll(Arrays.asList(arguments));
        return all.toArray(String[]::new);
    }

    /** The data folder that the command names; null if it names none. */
    private static Path data(String... arguments) {
        int place = arguments.length > 0 && arguments[0].equals("restore") ? 2 : 1;
        return place < arguments.length
                ? Path.of(arguments[place]).toAbsolutePath().normalize()
                : null;
    }

    /** Asked only when keys must be opened: a restore has brought the secrets by then. */
    private static Supplier<String> keysPassword(Path home, Path data) {
        return () -> {
            try {
                String given = System.getProperty("sop.keys.password");
                return given == null ? secret(home, data, "keys") : given;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        };
    }

    /** From the tool that keeps the secrets, which says itself why it cannot; then there is none. */
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
        return tool.waitFor() == 0 ? secret : null;
    }

    private static String reason(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.toString() : last.getMessage();
    }

    private static URLClassLoader application(Path home, Path jars) throws IOException {
        extractApplication(home, jars);
        List<URL> path = new ArrayList<>();
        for (Path folder : List.of(
                jars, home.resolve("modules/org/apache/derby/main"), home.resolve("modules/org/postgresql/main"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    path.add(jar.toUri().toURL());
                }
            }
        }
        return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** The server keeps what is deployed under a name of its own; the EAR is the file in which the module lies. */
    private static void extractApplication(Path home, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(base(home))) {
            boolean found = files.filter(Files::isRegularFile)
                    .filter(file -> file.endsWith("content") || file.toString().endsWith(".ear"))
                    .anyMatch(file -> extracts(file, target));
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

    /** The module, and of the libraries those that bring the schema. */
    private static boolean extracts(Path ear, Path target) {
        boolean found = false;
        try (InputStream file = Files.newInputStream(ear);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                boolean module = entry.getName().matches("sop-domain.*\\.jar");
                if (module || entry.getName().matches("lib/[^/]*(flywaydb|jackson)[^/]*\\.jar")) {
                    Path jar = target.resolve(entry.getName().replace("lib/", ""));
                    Files.copy(entries, jar, StandardCopyOption.REPLACE_EXISTING);
                    found |= module;
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String variable(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    private static Path scriptFolder() {
        return Stream.of(ProcessHandle.current().info().arguments().orElse(new String[0]))
                .filter(argument -> argument.endsWith("Backup.java"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize().getParent())
                .findFirst()
                .orElseGet(() -> Path.of("bin").toAbsolutePath());
    }
}
