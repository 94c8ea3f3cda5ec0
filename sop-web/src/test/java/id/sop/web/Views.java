package id.sop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The views of the application, and those of the module that only the tests have. */
final class Views {

    private static final List<Path> ROOTS = List.of(Path.of("src/main/webapp"), Path.of("src/test/webapp"));

    private Views() {}

    static Stream<Path> all() {
        return ROOTS.stream().flatMap(Views::below);
    }

    private static Stream<Path> below(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".xhtml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its path from the root of the application, without a leading slash. */
    static String name(Path view) {
        return ROOTS.stream()
                .filter(view::startsWith)
                .findFirst()
                .orElseThrow()
                .relativize(view)
                .toString();
    }

    static boolean has(String name) {
        return ROOTS.stream().anyMatch(root -> Files.exists(root.resolve(name)));
    }

    static String read(Path view) {
        try {
            return Files.readString(view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
