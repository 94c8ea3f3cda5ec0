package id.sop.operation;

import java.io.Serializable;
import java.time.Instant;

/**
 * How this server is at one moment.
 *
 * @param database its product and version
 * @param answeredIn how many milliseconds it took to answer
 * @param schema version of the schema
 * @param freeBytes free in the data folder; null if the server names none
 * @param lastBackup when the last good backup was made; null if there was none
 * @param backupDue whether there was none, or it is too old
 */
public record ServerReport(
        String database, long answeredIn, int schema, Long freeBytes, Instant lastBackup, boolean backupDue)
        implements Serializable {

    private static final long LITTLE_ROOM = 1024L * 1024 * 1024;

    /** Whether the data folder is nearly full: a day of scans may not fit any more. */
    public boolean isLittleRoom() {
        return freeBytes != null && freeBytes < LITTLE_ROOM;
    }
}
