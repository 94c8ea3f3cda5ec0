package id.sop.backup;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.IntStream;

/**
 * How one thing takes the place of another: it is made beside it, and moved when it is whole; what was there is moved aside, never deleted.
 *
 * @param moment tells the old ones apart, such as {@code 20261126T020304Z}
 */
record Aside(String moment) {

    /** Where the new one is made. */
    Path staged(Path place) {
        return place.resolveSibling(place.getFileName() + ".restoring");
    }

    /** Moves away what is in the place, and the new one into it. */
    void replace(Path place) throws IOException {
        if (Files.exists(place)) {
            Files.move(place, old(place));
        }
        Files.move(staged(place), place);
    }

    /** {@code sop-db.before-20261126T020304Z}. */
    Path old(Path place) {
        var name = place.getFileName() + ".before-" + moment;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> place.resolveSibling(number == 1 ? name : name + "-" + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
