package id.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of an installation, in which its database lies and a few notes beside it. */
public record DataFolder(Path path) {

    /** Stands in the folder while a restore is not finished. */
    private static final String UNFINISHED = "restore-unfinished.txt";

    /** The folder of this server, empty if the server names none. */
    public static Optional<DataFolder> ofThisServer() {
        return DerbyDirectory.place().map(Path::getParent).map(DataFolder::new);
    }

    /** The folder of the embedded database in it. */
    public Path database() {
        return path.resolve("sop-db");
    }

    /** Whether a restore into it was begun and not finished. */
    public boolean isUnfinished() {
        return Files.exists(path.resolve(UNFINISHED));
    }

    /** Says that a restore has begun. @param what the backup that is restored */
    public void beginRestore(String what) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(UNFINISHED), what + System.lineSeparator());
    }

    /** Says that the restore is whole. */
    public void endRestore() throws IOException {
        Files.deleteIfExists(path.resolve(UNFINISHED));
    }

    /** @throws IllegalStateException if a restore was interrupted: nobody may work on half of the data */
    void requireWhole() {
        if (isUnfinished()) {
            throw new IllegalStateException("A restore into " + path
                    + " was interrupted, and the data are not whole. Repeat it by bin/Backup.java.");
        }
    }

    /** A note that a command left here, empty if there is none. */
    public Optional<String> note(String name) {
        try {
            var file = path.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves a note, which the server's account can read whoever ran the command. */
    public void keep(String name, String text) throws IOException {
        Files.writeString(path.resolve(name), text + System.lineSeparator());
    }
}
