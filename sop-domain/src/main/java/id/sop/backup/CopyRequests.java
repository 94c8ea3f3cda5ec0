package id.sop.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a command asks the server for a copy of its embedded database, which no other process can open.
 *
 * <p>Requests are files in a folder beside the database: {@code ID.request}, then {@code ID.making} while the server copies, then the
 * folder {@code ID.copy} or the file {@code ID.failed} with the reason.
 */
final class CopyRequests {

    static final String REQUEST = ".request";
    static final String MAKING = ".making";
    static final String COPY = ".copy";
    static final String FAILED = ".failed";

    private static final Pattern PLAIN_ID = Pattern.compile("[0-9a-f]{16}\\.request");

    private final Path folder;

    /** @param database the folder of the embedded database */
    CopyRequests(Path database) {
        folder = database.resolveSibling(database.getFileName() + ".copies");
    }

    Path folder() {
        return folder;
    }

    Path of(String id, String state) {
        return folder.resolve(id + state);
    }

    /** Makes the folder, which only the server's account may enter, and takes away what an earlier life has left. */
    void begin() throws IOException {
        Aside.delete(folder);
        Files.createDirectories(folder);
        Folders.makePrivate(folder, "rwx------");
    }

    List<String> waiting() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> PLAIN_ID.matcher(name).matches())
                    .map(name -> name.substring(0, name.length() - REQUEST.length()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the database as it is now while others go on reading and writing. */
    void serve(String id, Connection database) throws IOException {
        Files.move(of(id, REQUEST), of(id, MAKING), StandardCopyOption.ATOMIC_MOVE);
        var unfinished = folder.resolve(id + ".unfinished");
        try (var copy = database.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            copy.setString(1, unfinished.toString());
            copy.execute();
            Files.move(unfinished, of(id, COPY), StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException | IOException e) {
            Aside.delete(unfinished);
            Files.writeString(of(id, FAILED), String.valueOf(e.getMessage()));
        } finally {
            Files.deleteIfExists(of(id, MAKING));
        }
    }
}
