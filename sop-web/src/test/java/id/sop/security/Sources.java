package id.sop.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the whole repository, seen from the module whose tests run. */
final class Sources {

    static final Path REPOSITORY = Path.of("..");

    private static final List<String> MODULES = List.of("sop-domain", "sop-web", "sop-ear");

    private Sources() {}

    /** The classes that are shipped. */
    static List<Path> ofTheApplication() {
        return java("src/main/java");
    }

    static List<Path> ofTheTests() {
        return java("src/test/java");
    }

    static String read(String file) {
        return read(REPOSITORY.resolve(file));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> under(String folder, String ending) {
        try (Stream<Path> all = Files.walk(REPOSITORY.resolve(folder))) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> java(String folder) {
        return MODULES.stream()
                .map(module -> module + "/" + folder)
                .filter(module -> Files.isDirectory(REPOSITORY.resolve(module)))
                .flatMap(module -> under(module, ".java").stream())
                .toList();
    }
}
