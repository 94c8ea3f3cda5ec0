package id.sop.backup;

import id.sop.shared.Schema;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Properties;

/** Makes a backup of an installation: one file that is complete and verified, or none. */
final class Backup {

    private static final String UNFINISHED = ".unfinished";

    private static final int BUFFER = 1 << 16;

    private Backup() {}

    /** Where the state that is backed up comes from. */
    interface Source {
        Snapshot open() throws SQLException, IOException;
    }

    /**
     * Writes the backup under another name, reads all of it, and gives it its own.
     *
     * @throws BackupRefused if there is such a file, or no place for it
     */
    static Manifest make(Installation installation, Source source, Path target, Instant now)
            throws SQLException, IOException {
        requireNew(target);
        var unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.deleteIfExists(unfinished);
        try {
            Files.createFile(unfinished);
            Folders.makePrivate(unfinished, "rw-------");
            write(installation, source, unfinished, now);
            Manifest manifest;
            try (var written = BackupFile.open(unfinished)) {
                manifest = written.manifest();
            }
            Files.move(unfinished, target);
            return manifest;
        } catch (FileAlreadyExistsException e) {
            throw exists(target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void requireNew(Path target) {
        if (Files.exists(target)) {
            throw exists(target);
        }
        if (!Files.isDirectory(target.toAbsolutePath().getParent())) {
            throw new BackupRefused(
                    "Folder %s tidak ada.".formatted(target.toAbsolutePath().getParent()),
                    "There is no folder %s.".formatted(target.toAbsolutePath().getParent()));
        }
    }

    private static BackupRefused exists(Path target) {
        return new BackupRefused(
                "%s sudah ada dan tidak ditimpa.".formatted(target),
                "%s is there already and is not written over.".formatted(target));
    }

    private static void write(Installation installation, Source source, Path file, Instant now)
            throws SQLException, IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var backup = new BackupWriter(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER))) {
            // First: a seal that is noted beside the keys is then in the database as well
            installation.folders().write(backup);
            try (var snapshot = source.open()) {
                var connection = snapshot.connection();
                var data = DataReader.read(connection, backup);
                backup.finish(manifest(connection, data, backup, now));
            }
            channel.force(true);
        }
    }

    private static Manifest manifest(Connection connection, DataSummary data, BackupWriter backup, Instant now)
            throws SQLException, IOException {
        var product = Product.of(connection);
        return new Manifest(
                now,
                applicationVersion(),
                product.name(),
                Schema.version(connection),
                product.sequences(connection),
                data,
                backup.files());
    }

    /** As Maven wrote it into the module's jar. */
    static String applicationVersion() throws IOException {
        try (InputStream stream =
                Backup.class.getResourceAsStream("/META-INF/maven/id.sop/sop-domain/pom.properties")) {
            var properties = new Properties();
            if (stream != null) {
                properties.load(stream);
            }
            return properties.getProperty("version", "unpackaged");
        }
    }
}
