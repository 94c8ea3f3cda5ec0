package id.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The directory of the embedded database. Derby creates it at the first start, and never opens it again if that was interrupted (XBM0A).
 *
 * <p>Derby writes {@code service.properties} last, so a directory without it holds nothing yet. The mark that the first complete start
 * leaves tells such a directory from one that was damaged later, which nobody may replace by an empty one.
 */
public final class DerbyDirectory {

    /** Names the directory; the server sets it beside the address of the data source. */
    static final String PROPERTY = "sop.database.dir";

    private static final System.Logger LOG = System.getLogger(DerbyDirectory.class.getName());

    private static final String COMPLETE = "sop.complete";

    private final Path directory;

    public DerbyDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** The directory of this server, empty if the server names none. */
    static Optional<DerbyDirectory> ofThisServer() {
        return place().map(DerbyDirectory::new);
    }

    /** Where it lies; with PostgreSQL the place of what is noted beside the database. */
    public static Optional<Path> place() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(Path::toAbsolutePath);
    }

    /**
     * Makes room for a new database where only a half-created one lies. Nothing is deleted.
     *
     * @throws IllegalStateException if a database that was complete once has lost its {@code service.properties}
     */
    public void setAsideIfIncomplete() {
        if (!Files.isDirectory(directory) || opens()) {
            return;
        }
        if (Files.exists(directory.resolve(COMPLETE))) {
            throw new IllegalStateException(
                    "The database in " + directory + " was complete once and has no service.properties any more."
                            + " Restore it from a backup; it is left as it is.");
        }
        var aside = besides();
        try {
            Files.move(directory, aside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        LOG.log(
                Level.WARNING,
                "The first start was interrupted while it created the database in {0}. What there was lies in {1}; a new one is created.",
                directory,
                aside);
    }

    /** Marks the database as one that has seen a complete start. */
    public void complete() {
        try {
            if (Files.isDirectory(directory) && Files.notExists(directory.resolve(COMPLETE))) {
                Files.createFile(directory.resolve(COMPLETE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first free name beside the directory: {@code sop-db.incomplete-1}. */
    private Path besides() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> directory.resolveSibling(directory.getFileName() + ".incomplete-" + number))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private boolean opens() {
        return Stream.of("service.properties", "service.propertiesold")
                .map(directory::resolve)
                .anyMatch(Files::exists);
    }
}
