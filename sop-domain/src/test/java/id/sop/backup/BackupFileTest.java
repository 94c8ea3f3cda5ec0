package id.sop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.DataFolder;
import id.sop.testbed.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small backup, and everything that may be wrong with it. */
class BackupFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final DatabaseAddress SMALL =
            new DatabaseAddress("jdbc:derby:memory:small-backup;create=true", "sop", "sop");

    @TempDir
    Path folder;

    private Path file;
    private Manifest made;

    @BeforeEach
    void makeABackup() throws Exception {
        Database.writeDerbyLog();
        try (var connection = SMALL.getConnection();
                var statement = connection.createStatement()) {
            if (StoredTables.inOrder(connection).isEmpty()) {
                statement.execute(
                        "create table person (id bigint not null primary key, name varchar(80), picture blob(1M))");
                statement.execute("insert into person values (1, 'Siti', cast(x'CAFE' as blob)), (2, null, null)");
            }
        }
        Files.createDirectories(folder.resolve("keys"));
        Files.writeString(folder.resolve("keys/trace.key"), "rahasia");
        file = folder.resolve("cadangan.zip");
        made = Backup.make(installation(), () -> snapshot(), file, NOW);
    }

    private Installation installation() {
        return new Installation(new DataFolder(folder), SMALL, new Folders(Map.of("keys", folder.resolve("keys"))));
    }

    private static Snapshot snapshot() throws SQLException {
        var connection = SMALL.getConnection();
        connection.setAutoCommit(false);
        return Snapshot.ofOpen(connection);
    }

    @Test
    void it_says_what_it_holds() throws IOException {
        try (var backup = BackupFile.open(file)) {
            assertEquals(made, backup.manifest());
            assertEquals(2, backup.manifest().data().rowsOf("person"));
            assertEquals(
                    "id:INTEGER\tname:TEXT\tpicture:BINARY",
                    backup.rows("person").readLine());
        }
    }

    @Test
    void only_its_owner_may_read_it() throws IOException {
        assertEquals(
                "[OWNER_READ, OWNER_WRITE]",
                Files.getPosixFilePermissions(file).stream().sorted().toList().toString());
    }

    @Test
    void a_byte_that_was_changed_is_found_or_makes_no_difference() throws IOException {
        var whole = Files.readAllBytes(file);
        var damaged = folder.resolve("rusak.zip");
        var found = 0;
        for (int place = 0; place < whole.length; place++) {
            var bytes = whole.clone();
            bytes[place] ^= 0x20;
            Files.write(damaged, bytes);
            try (var backup = BackupFile.open(damaged)) {
                assertEquals(made, backup.manifest(), "byte " + place);
            } catch (BackupRefused refused) {
                found++;
            }
        }

        assertTrue(found > whole.length / 2, found + " of " + whole.length);
    }

    @Test
    void a_file_that_was_cut_off_is_refused_wherever() throws IOException {
        var whole = Files.readAllBytes(file);
        var cut = folder.resolve("terpotong.zip");
        for (int length = 0; length < whole.length; length++) {
            Files.write(cut, Arrays.copyOf(whole, length));

            assertThrows(BackupRefused.class, () -> BackupFile.open(cut), "after " + length);
        }
    }

    @Test
    void a_changed_row_is_refused_by_the_name_of_its_table() throws IOException {
        replace("tables/person.txt", "id:INTEGER\tname:TEXT\tpicture:BINARY\n1\tBudi\t\\N\n2\t\\N\t\\N\n");

        assertRefused("tables/person.txt");
    }

    @Test
    void changed_content_of_a_file_is_refused() throws IOException {
        replace("contents/person/00000001", "lain");

        assertRefused("contents/person/00000001");
    }

    @Test
    void a_changed_key_is_refused() throws IOException {
        replace("folders/keys/trace.key", "palsu!!");

        assertRefused("folders/keys/trace.key");
    }

    @Test
    void a_changed_manifest_is_refused() throws IOException {
        replace("manifest.txt", made.text().replace("schema 0", "schema 1"));

        assertRefused("manifest.txt");
    }

    @Test
    void what_the_manifest_does_not_name_is_refused() throws IOException {
        replace("folders/keys/more.key", "tambahan");

        assertRefused("ZIP");
    }

    @Test
    void another_file_is_no_backup() throws IOException {
        var other = Files.writeString(folder.resolve("surat.zip"), "bukan cadangan");

        assertThrows(BackupRefused.class, () -> BackupFile.open(other));
    }

    @Test
    void a_backup_is_not_written_over_and_a_failed_one_leaves_nothing() throws Exception {
        var before = Files.readAllBytes(file);

        assertThrows(BackupRefused.class, () -> Backup.make(installation(), () -> snapshot(), file, NOW));
        assertThrows(
                IOException.class,
                () -> Backup.make(
                        installation(),
                        () -> {
                            throw new IOException("No space left on device");
                        },
                        folder.resolve("baru.zip"),
                        NOW));

        assertEquals(Arrays.toString(before), Arrays.toString(Files.readAllBytes(file)));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "the backup and the folder of the keys");
        }
    }

    @Test
    void without_the_folder_of_the_keys_there_is_no_backup() {
        var without = new Installation(
                new DataFolder(folder), SMALL, new Folders(Map.of("keys", folder.resolve("tidak-ada"))));

        var refusal = assertThrows(
                BackupRefused.class, () -> Backup.make(without, () -> snapshot(), folder.resolve("baru.zip"), NOW));

        assertTrue(refusal.getMessage().contains("-Dsop.keys.dir"), refusal.getMessage());
    }

    private void replace(String entry, String text) throws IOException {
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath(entry), text, StandardCharsets.UTF_8);
        }
    }

    private void assertRefused(String part) {
        var refusal = assertThrows(BackupRefused.class, () -> BackupFile.open(file));
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
    }
}
