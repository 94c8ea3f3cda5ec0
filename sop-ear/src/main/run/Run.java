import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The demo profile of {@code bin/Server.java}: what {@code ./mvnw -Prun} does after the build.
 *
 * <p>It gives the data folder the demo accounts, once, and runs a copy of the provisioned server, so that a build may renew the other.
 */
final class Run {

    private Run() {}

    /** @param arguments provisioned server, demo realm, data directory, port offset */
    public static void main(String... arguments) throws Exception {
        Path provisioned = Path.of(arguments[0]);
        Path data = Path.of(arguments[2]).toAbsolutePath().normalize();
        int offset = Integer.parseInt(arguments[3]);
        requireStopped(provisioned, data);
        addDemoAccounts(Path.of(arguments[1]), data);
        Path server = data.resolve("server");
        delete(server);
        copy(provisioned, server);
        Process launcher = launcher(
                        server,
                        "run",
                        "data=" + data,
                        "demo=true",
                        "http-port=" + (8080 + offset),
                        "https-port=" + (8443 + offset),
                        "management-port=" + (9990 + offset))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher)));
        // Maven may be ended alone, for instance by a signal that reaches nobody else: then this ends too
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(0)));
        System.exit(launcher.waitFor());
    }

    /** Before anything is copied: a server that runs with these data runs from the copy. */
    private static void requireStopped(Path provisioned, Path data) throws IOException, InterruptedException {
        Process status = launcher(provisioned, "status", "data=" + data)
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        String said = new String(status.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (status.waitFor() == 0) {
            System.err.println(said);
            System.exit(1);
        }
    }

    private static ProcessBuilder launcher(Path server, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                server.resolve("bin/Server.java").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO();
    }

    private static void addDemoAccounts(Path demoUsers, Path data) throws IOException {
        Path users = data.resolve("users");
        if (Files.notExists(users)) {
            Path unfinished = data.resolve("users.new");
            delete(unfinished);
            Files.createDirectories(data);
            copy(demoUsers, unfinished);
            Files.move(unfinished, users);
        }
    }

    private static void end(Process launcher) {
        launcher.destroy();
        try {
            launcher.waitFor(90, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
        }
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
}
