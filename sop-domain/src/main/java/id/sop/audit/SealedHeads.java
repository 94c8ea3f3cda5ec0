package id.sop.audit;

import id.sop.shared.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Optional;

/**
 * The last seal of each office, kept in a file beside the keys.
 *
 * <p>A chain that was cut off is whole as far as it goes; only what is known outside of the database tells that it once was longer.
 */
@ApplicationScoped
class SealedHeads {

    private static final String FILE = "trace-heads.txt";

    Optional<SealedHead> of(String office) {
        try {
            var file = file();
            return Files.notExists(file)
                    ? Optional.empty()
                    : Files.readAllLines(file).stream()
                            .map(line -> line.split(" "))
                            .filter(line -> line[0].equals(office))
                            .map(line -> new SealedHead(Long.parseLong(line[1]), line[2]))
                            .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void keep(String office, SealedHead head) {
        try {
            var file = file();
            var lines = new ArrayList<String>();
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith(office + " "))
                        .forEach(lines::add);
            }
            lines.add(office + " " + head.length() + " " + head.seal());
            var written = Files.write(file.resolveSibling(FILE + ".new"), lines, StandardCharsets.UTF_8);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() {
        return SecretKeys.folder().resolve(FILE);
    }
}
