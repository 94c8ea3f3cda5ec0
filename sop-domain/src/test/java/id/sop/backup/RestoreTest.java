package id.sop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.shared.DataFolder;
import id.sop.shared.Schema;
import id.sop.shared.SecretKeys;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as somebody types them, on an embedded database with one office. */
class RestoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
    private static final String OFFICE =
            "insert into office (code, name, government, institution, city, time_zone, head_position) "
                    + "values ('jambi', 'Panti', 'Provinsi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')";

    /** Made once, for the schema takes its time; each test has a copy. */
    @TempDir
    static Path original;

    @TempDir
    Path folder;

    private Path from;
    private Path to;
    private Path file;
    private ByteArrayOutputStream said;

    private static DatabaseAddress postgresql;

    @BeforeAll
    static void makeABackup() throws Exception {
        postgresql = TargetDatabases.postgresql(); // brings keys that serve all tests, and none of these
        System.clearProperty(SecretKeys.FOLDER);
        Database.writeDerbyLog();
        var installation = Files.createDirectories(original.resolve("lama"));
        var database = TargetDatabases.derby(installation);
        database.create();
        Schema.migrate(database, "15");
        execute(database, OFFICE);
        database.shutDown();
        Files.createDirectories(installation.resolve("keys"));
        Files.writeString(installation.resolve("keys/trace.key"), "kunci");
        Files.createDirectories(installation.resolve("users/s/i"));
        Files.writeString(installation.resolve("users/s/i/siti-X.xml"), "<identity/>");
        new BackupCommand(
                        null,
                        CLOCK,
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        () -> null)
                .run(List.of(
                        "make",
                        installation.toString(),
                        original.resolve("cadangan.zip").toString()));
    }

    @AfterAll
    static void leaveTheKeysOfAll() {
        Testbed.takeKeysOfAll();
    }

    @BeforeEach
    void haveACopy() throws IOException {
        System.clearProperty(SecretKeys.FOLDER);
        try (var files = Files.walk(original)) {
            for (var each : files.toList()) {
                Files.copy(each, folder.resolve(original.relativize(each)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        from = folder.resolve("lama");
        to = folder.resolve("baru");
        file = folder.resolve("cadangan.zip");
    }

    @AfterEach
    void close() {
        TargetDatabases.derby(from).shutDown();
        TargetDatabases.derby(to).shutDown();
    }

    private void command(String... words) throws SQLException, IOException {
        command(null, words);
    }

    private void command(DatabaseAddress named, String... words) throws SQLException, IOException {
        said = new ByteArrayOutputStream();
        new BackupCommand(named, CLOCK, new PrintStream(said, true, StandardCharsets.UTF_8), () -> null)
                .run(List.of(words));
    }

    private BackupRefused refused(String... words) {
        return assertThrows(BackupRefused.class, () -> command(words));
    }

    private static void execute(DatabaseAddress database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void the_secrets_without_which_no_key_can_be_read_come_along_where_there_are_any() throws Exception {
        Files.createDirectories(from.resolve("secrets"));
        Files.writeString(from.resolve("secrets/server.properties"), "sop.secret.keys=terenkripsi");
        var whole = folder.resolve("lengkap.zip");
        command("make", from.toString(), whole.toString());

        command("restore", whole.toString(), to.toString());

        assertEquals("sop.secret.keys=terenkripsi", Files.readString(to.resolve("secrets/server.properties")));
    }

    @Test
    void an_empty_folder_becomes_the_same_installation() throws Exception {
        command("restore", file.toString(), to.toString());

        assertEquals("kunci", Files.readString(to.resolve("keys/trace.key")));
        assertEquals("<identity/>", Files.readString(to.resolve("users/s/i/siti-X.xml")));
        assertEquals(
                "[OWNER_READ, OWNER_WRITE]",
                Files.getPosixFilePermissions(to.resolve("keys/trace.key")).stream()
                        .sorted()
                        .toList()
                        .toString());
        assertEquals(
                TargetDatabases.summary(TargetDatabases.derby(from)),
                TargetDatabases.summary(TargetDatabases.derby(to)));
        assertTrue(Files.exists(to.resolve("sop-db/sop.complete")));
        assertFalse(new DataFolder(to).isUnfinished());
        assertEquals(
                CLOCK.instant(),
                BackupNote.lastBackup(new DataFolder(from)).orElseThrow().at());
        assertEquals(
                CLOCK.instant(),
                BackupNote.lastRestore(new DataFolder(to)).orElseThrow().at());
    }

    @Test
    void a_backup_of_an_older_schema_is_brought_up_by_the_next_start() throws Exception {
        command("restore", file.toString(), to.toString());

        Schema.migrate(TargetDatabases.derby(to));

        try (var connection = TargetDatabases.derby(to).getConnection()) {
            assertEquals(Schema.newest(TargetDatabases.derby(to)), Schema.version(connection));
        }
        assertEquals(1, TargetDatabases.summary(TargetDatabases.derby(to)).rowsOf("office"));
    }

    @Test
    void where_something_is_already_nothing_is_changed() throws Exception {
        Files.createDirectories(to.resolve("users"));
        Files.writeString(to.resolve("users/orang.xml"), "lain");

        var refusal = refused("restore", file.toString(), to.toString());

        assertTrue(refusal.getMessage().contains("--replace"), refusal.getMessage());
        assertFalse(Files.exists(to.resolve("sop-db")));
        assertEquals("lain", Files.readString(to.resolve("users/orang.xml")));
    }

    @Test
    void what_is_replaced_is_moved_aside() throws Exception {
        execute(TargetDatabases.derby(from), "update office set name = 'Berubah'");
        TargetDatabases.derby(from).shutDown();
        Files.writeString(from.resolve("keys/trace.key"), "lain");

        command("restore", file.toString(), from.toString(), "--replace");

        assertEquals("kunci", Files.readString(from.resolve("keys/trace.key")));
        assertEquals("lain", Files.readString(from.resolve("keys.before-20261123T020000Z/trace.key")));
        assertTrue(Files.isDirectory(from.resolve("sop-db.before-20261123T020000Z")));
        try (var backup = BackupFile.open(file)) {
            assertEquals(backup.manifest().data(), TargetDatabases.summary(TargetDatabases.derby(from)));
        }
    }

    @Test
    void a_damaged_backup_changes_nothing() throws Exception {
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("tables/office.txt"), "code:TEXT\npalsu\n");
        }

        refused("restore", file.toString(), to.toString());

        try (var left = Files.list(to)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void one_that_was_interrupted_keeps_the_server_from_starting_and_is_repeated() throws Exception {
        Files.createDirectories(to.resolve("keys.restoring"));
        Files.createDirectories(to.resolve("sop-db.restoring/log"));
        Files.createDirectories(to.resolve("keys"));
        Files.writeString(to.resolve("keys/trace.key"), "setengah");
        new DataFolder(to).beginRestore("cadangan");
        assertTrue(new DataFolder(to).isUnfinished());

        command("restore", file.toString(), to.toString());

        assertEquals("kunci", Files.readString(to.resolve("keys/trace.key")));
        assertFalse(new DataFolder(to).isUnfinished());
        assertFalse(Files.exists(to.resolve("sop-db.restoring")));
    }

    @Test
    void a_backup_of_a_later_version_is_refused() throws Exception {
        var later = folder.resolve("nanti.zip");
        execute(
                TargetDatabases.derby(from),
                "insert into \"flyway_schema_history\" select 9999, '9999', \"description\", \"type\", \"script\", \"checksum\", "
                        + "\"installed_by\", \"installed_on\", \"execution_time\", \"success\" from \"flyway_schema_history\" "
                        + "where \"version\" = '15'");
        TargetDatabases.derby(from).shutDown();
        command("make", from.toString(), later.toString());

        var refusal = refused("restore", later.toString(), to.toString());

        assertTrue(refusal.getMessage().contains("9999"), refusal.getMessage());
        assertFalse(Files.exists(to.resolve("sop-db")));
    }

    @Test
    void sequences_go_on_after_what_was_given() throws Exception {
        command("restore", file.toString(), to.toString());

        try (var connection = TargetDatabases.derby(to).getConnection();
                var backup = BackupFile.open(file)) {
            assertEquals(backup.manifest().sequences(), Product.DERBY.sequences(connection));
            assertTrue(backup.manifest().sequences().containsKey("run_id"));
        }
    }

    @Test
    void what_lies_in_derby_is_moved_into_postgresql_and_derby_stays_as_it_was() throws Exception {
        var before = TargetDatabases.summary(TargetDatabases.derby(from));
        TargetDatabases.derby(from).shutDown();

        command(postgresql, "move", from.toString());

        assertEquals(before, TargetDatabases.summary(postgresql));
        assertEquals(before, TargetDatabases.summary(TargetDatabases.derby(from)));
        try (var backup = BackupFile.open(from.resolve("sop-20261123T020000Z.zip"))) {
            assertEquals(before, backup.manifest().data());
        }
        Schema.migrate(postgresql);
        assertEquals(1, TargetDatabases.summary(postgresql).rowsOf("office"));
    }

    @Test
    void a_move_into_a_database_that_holds_something_or_that_nobody_named_changes_nothing() throws Exception {
        var other = TargetDatabases.postgresql();
        System.clearProperty(SecretKeys.FOLDER);
        Schema.migrate(other, "15");
        execute(other, OFFICE.replace("'Panti'", "'Kantor lain'"));
        var there = TargetDatabases.summary(other);

        assertThrows(BackupRefused.class, () -> command(other, "move", from.toString()));
        var unnamed = refused("move", from.toString());

        assertEquals(there, TargetDatabases.summary(other));
        assertTrue(unnamed.getMessage().contains("SOP_DB_URL"), unnamed.getMessage());
    }

    @Test
    void old_backups_of_a_folder_go_and_the_new_one_stays() throws Exception {
        var backups = Files.createDirectories(folder.resolve("cadangan"));
        Files.writeString(backups.resolve("sop-20240101T000000Z.zip"), "");
        Files.writeString(backups.resolve("lain.zip"), "");

        command("make", from.toString(), backups.toString(), "--keep", "daily=1,weekly=1");

        try (var left = Files.list(backups)) {
            assertEquals(
                    List.of("lain.zip", "sop-20261123T020000Z.zip"),
                    left.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void words_that_are_no_command_are_answered_by_the_usage() {
        for (var words : List.of(List.of("make"), List.<String>of(), List.of("restore", "a", "b", "c"))) {
            var refusal = refused(words.toArray(String[]::new));

            assertTrue(refusal.getMessage().contains("java bin/Backup.java make"), refusal.getMessage());
        }
    }
}
