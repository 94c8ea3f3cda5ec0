package id.sop.backup;

import id.sop.shared.DataFolder;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the last backup, or of the last restore: noted beside the database by the command that did it.
 *
 * @param at when it was made or restored
 * @param rows how many rows it holds
 * @param digest over its data
 */
public record BackupNote(Instant at, long rows, String digest) {

    private static final String BACKUP = "last-backup.txt";
    private static final String RESTORE = "last-restore.txt";

    /** The last backup of the installation that was complete and verified. */
    public static Optional<BackupNote> lastBackup(DataFolder data) {
        return read(data, BACKUP);
    }

    /** The last restore into it. */
    public static Optional<BackupNote> lastRestore(DataFolder data) {
        return read(data, RESTORE);
    }

    private static Optional<BackupNote> read(DataFolder data, String note) {
        try {
            return data.note(note)
                    .map(text -> text.split(" "))
                    .filter(words -> words.length == 3)
                    .map(words -> new BackupNote(Instant.parse(words[0]), Long.parseLong(words[1]), words[2]));
        } catch (DateTimeException | NumberFormatException noNote) {
            return Optional.empty(); // somebody wrote into the file: nothing is known of that backup
        }
    }

    static void keepBackup(DataFolder data, Manifest manifest) throws IOException {
        keep(data, BACKUP, manifest.created(), manifest);
    }

    static void keepRestore(DataFolder data, Instant now, Manifest manifest) throws IOException {
        keep(data, RESTORE, now, manifest);
    }

    private static void keep(DataFolder data, String note, Instant at, Manifest manifest) throws IOException {
        data.keep(
                note, at + " " + manifest.data().rows() + " " + manifest.data().digest());
    }
}
