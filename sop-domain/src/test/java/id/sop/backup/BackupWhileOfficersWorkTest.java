package id.sop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceCommand;
import id.sop.letters.LettersFixture;
import id.sop.shared.DataFolder;
import id.sop.shared.Fingerprint;
import id.sop.shared.SecretKeys;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drill: an office with something of everything is backed up while officers write, and restored on both databases. */
class BackupWhileOfficersWorkTest extends OnBothDatabases {

    private static final int WRITERS = 4;
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir
    Path folder;

    private FullOffice full;

    @BeforeEach
    void fillTheOffice() throws Exception {
        Files.createDirectories(folder.resolve("keys"));
        System.setProperty(SecretKeys.FOLDER, folder.resolve("keys").toString());
        Files.createDirectories(folder.resolve("users/a/b"));
        Files.writeString(folder.resolve("users/a/b/admin-X.xml"), "<identity/>");
        full = new FullOffice(office());
        full.fill();
    }

    @AfterEach
    void leaveNothingBehind() {
        full.takeTheLetterheadBack();
        office().reset();
        Testbed.takeKeysOfAll();
    }

    @Test
    void no_table_is_empty_here_so_that_none_is_forgotten() throws Exception {
        try (var connection = office().dataSource().getConnection()) {
            var summary = DataReader.read(connection, DataSink.NOWHERE);

            assertEquals(
                    List.of(),
                    summary.tables().stream()
                            .filter(table -> table.rows() == 0)
                            .map(DataSummary.Table::name)
                            .toList(),
                    "enter something into it in the ModuleFixture of its module, or in FullOffice");
            assertTrue(summary.tables().size() > 40, () -> "found only " + summary.tables());
        }
    }

    @Test
    void what_is_restored_is_one_state_of_the_office_on_either_database() throws Exception {
        var file = folder.resolve("cadangan.zip");
        var manifest = backUpWhileOfficersWrite(file);

        for (var target : List.of(TargetDatabases.derby(folder.resolve("restored")), TargetDatabases.postgresql())) {
            restore(file, target);

            assertEquals(manifest.data(), TargetDatabases.summary(target));
            try (var connection = target.getConnection()) {
                assertEquals(List.of(), inconsistencies(connection));
                assertTraceIsWhole(connection);
            }
        }
    }

    @Test
    void a_backup_of_what_was_restored_has_the_same_digest_whatever_the_way() throws Exception {
        var file = folder.resolve("cadangan.zip");
        var first = Backup.make(installation(null), this::snapshot, file, NOW);
        var postgresql = TargetDatabases.postgresql();
        restore(file, postgresql);
        var second = folder.resolve("dari-postgresql.zip");
        var moved = installation(postgresql);
        Backup.make(moved, () -> Snapshot.of(moved), second, NOW);
        var derby = TargetDatabases.derby(folder.resolve("restored"));
        restore(second, derby);
        var third = folder.resolve("dari-derby.zip");
        var back = installation(derby);

        var last = Backup.make(back, () -> Snapshot.ofStopped(derby), third, NOW);

        assertEquals(first.data().digest(), last.data().digest());
        assertEquals(first.files(), last.files());
    }

    /** With the keys that were restored; what was not sealed yet at that moment may wait. */
    private static void assertTraceIsWhole(Connection connection) throws SQLException {
        var said = new ByteArrayOutputStream();

        var whole = TraceCommand.verify(connection, NOW, new PrintStream(said, true, StandardCharsets.UTF_8));

        assertTrue(whole, said.toString(StandardCharsets.UTF_8));
    }

    private Manifest backUpWhileOfficersWrite(Path file) throws Exception {
        var working = new AtomicBoolean(true);
        var written = new AtomicInteger();
        var writers = Executors.newFixedThreadPool(WRITERS + 1);
        var failures = new CopyOnWriteArrayList<Throwable>();
        for (int writer = 0; writer < WRITERS; writer++) {
            writers.submit(() -> {
                try {
                    while (working.get()) {
                        int number = written.incrementAndGet();
                        LettersFixture.registered(office(), "Surat " + number, Scans.noise(16, number));
                    }
                } catch (RuntimeException e) {
                    failures.add(e);
                }
            });
        }
        writers.submit(() -> {
            try {
                while (working.get()) {
                    full.sealTrace(); // and notes the last seal beside the keys
                }
            } catch (RuntimeException e) {
                failures.add(e);
            }
        });
        try {
            while (written.get() < 2 * WRITERS) {
                Thread.sleep(10);
            }
            return Backup.make(installation(null), this::snapshot, file, NOW);
        } finally {
            working.set(false);
            writers.shutdown();
            assertTrue(writers.awaitTermination(1, TimeUnit.MINUTES));
            assertEquals(List.of(), failures);
        }
    }

    /** As the commands get it, but that the database of the tests is in memory and stays open. */
    private Snapshot snapshot() throws SQLException, IOException {
        try (var connection = office().dataSource().getConnection()) {
            if (Product.of(connection) == Product.POSTGRESQL) {
                return Snapshot.of(installation(
                        new DatabaseAddress(connection.getMetaData().getURL(), "postgres", "postgres")));
            }
            var requests = new CopyRequests(folder.resolve("sop-db"));
            requests.begin();
            Files.createFile(requests.of("00000000000000aa", CopyRequests.REQUEST));
            for (var id : requests.waiting()) {
                requests.serve(id, connection);
            }
            var copy = requests.of("00000000000000aa", CopyRequests.COPY);
            return Snapshot.ofCopy(new DatabaseAddress("", "APP", "APP").derbyAt(copy.resolve("sop")), copy);
        }
    }

    private Installation installation(DatabaseAddress database) {
        return new Installation(
                new DataFolder(folder),
                database,
                new Folders(Map.of("keys", folder.resolve("keys"), "users", folder.resolve("users"))));
    }

    private void restore(Path file, DatabaseAddress target) throws Exception {
        var place = folder.resolve("restored");
        Aside.delete(place.resolve("keys"));
        Aside.delete(place.resolve("users"));
        try (var backup = BackupFile.open(file)) {
            Restore.run(
                    new Installation(
                            new DataFolder(place),
                            target,
                            new Folders(Map.of("keys", place.resolve("keys"), "users", place.resolve("users")))),
                    backup,
                    false,
                    new Aside("20261123t020000z"));
        }
        assertEquals("<identity/>", Files.readString(place.resolve("users/a/b/admin-X.xml")));
        System.setProperty(SecretKeys.FOLDER, place.resolve("keys").toString());
    }

    private static List<String> inconsistencies(Connection connection) throws Exception {
        var found = new ArrayList<String>();
        for (var rule : List.of(
                "select s.office, s.book, s.last_number from number_series s left join official_number n on n.office = s.office"
                        + " and n.book = s.book and n.book_year = s.book_year group by s.office, s.book, s.last_number"
                        + " having count(n.sequence_number) <> s.last_number or max(n.sequence_number) <> s.last_number",
                "select office, sequence_number from incoming_letter l where not exists (select 1 from sop_run r"
                        + " where r.office = l.office and r.book_year = l.run_year and r.sequence_number = l.run_sequence)",
                "select r.office, r.sequence_number from sop_run r left join performed_step s on s.run_id = r.id"
                        + " group by r.office, r.sequence_number, r.visits having count(s.id) <> r.visits",
                "select f.office, f.id from stored_file f left join stored_file_content c on c.file_id = f.id"
                        + " where c.file_id is null")) {
            try (var rows = connection.createStatement().executeQuery(rule)) {
                while (rows.next()) {
                    found.add(rule.substring(0, 40) + ": " + rows.getString(1) + " " + rows.getString(2));
                }
            }
        }
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "select f.name, f.sha256, c.content from stored_file f join stored_file_content c on c.file_id = f.id")) {
            while (rows.next()) {
                try (var content = rows.getBinaryStream(3)) {
                    var sha256 = Fingerprint.of(content.readAllBytes());
                    if (!sha256.equals(rows.getString(2))) {
                        found.add("scan " + rows.getString(1));
                    }
                }
            }
        }
        return found;
    }
}
