package id.sop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceCommand;
import id.sop.letters.LetterRow;
import id.sop.letters.LettersFixture;
import id.sop.shared.DataFolder;
import id.sop.shared.Schema;
import id.sop.shared.SecretKeys;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A backup that each release has made is restored, brought up by this version, and worked on: see CONTRIBUTING, "Release". */
class UpgradeTest {

    private static final Path RELEASES = Path.of("src/test/resources/releases");
    private static final Pattern VERSION = Pattern.compile("(?m)^### (\\d+\\.\\d+\\.\\d+)\\b");

    @TempDir
    Path folder;

    @BeforeEach
    void haveKeysOfItsOwn() {
        Database.writeDerbyLog();
        System.setProperty(SecretKeys.FOLDER, folder.resolve("keys").toString());
    }

    @AfterEach
    void leaveTheKeysOfAll() {
        Testbed.takeKeysOfAll();
    }

    static Stream<Path> releases() throws IOException {
        try (var files = Files.list(RELEASES)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void each_release_has_left_a_backup() throws IOException {
        var versions = VERSION.matcher(Files.readString(Path.of("..", "CHANGELOG.md")))
                .results()
                .map(found -> found.group(1))
                .skip(1) // the one that is being made
                .map(version -> "sop-" + version + ".zip")
                .collect(Collectors.toCollection(TreeSet::new));

        var kept = releases().map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));

        assertTrue(versions.size() >= 2, versions::toString);
        assertEquals(versions, kept, "CONTRIBUTING, \"Release\", says how it is made");
        assertTrue(releases().allMatch(file -> file.toFile().length() < 300_000), "they stay small");
    }

    @ParameterizedTest
    @MethodSource("releases")
    void on_derby(Path release) throws Exception {
        upgrade(release, TargetDatabases.derby(folder));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void on_postgresql(Path release) throws Exception {
        upgrade(release, TargetDatabases.postgresql());
    }

    private void upgrade(Path release, DatabaseAddress database) throws Exception {
        var before = restore(release, database);

        var office = Testbed.on(database);

        try (var connection = database.getConnection()) {
            assertEquals(Schema.newest(database), Schema.version(connection));
        }
        var letters = agenda(office);
        assertEquals(before, letters.stream().map(UpgradeTest::facts).toList());
        assertContentIsWhatItWas(release, database);
        assertTrue(printed(office).startsWith("%PDF"));
        var next = LettersFixture.registered(office, "Surat sesudah pembaruan", Scans.noise(16, 7));
        assertEquals(letters.size() + 1, agenda(office).size());
        assertEquals(2026, next.year());
        new FullOffice(office).sealTrace();
        try (var connection = database.getConnection()) {
            var said = new ByteArrayOutputStream();
            assertTrue(
                    TraceCommand.verify(
                            connection, office.clock().instant(), new PrintStream(said, true, StandardCharsets.UTF_8)),
                    said.toString(StandardCharsets.UTF_8));
        }
        if (database.isDerby()) {
            office.factory().close();
            database.shutDown();
        }
    }

    /** @return number and subject of each letter of Jambi, as the release stored them */
    private List<String> restore(Path release, DatabaseAddress database) throws Exception {
        try (var backup = BackupFile.open(release)) {
            Restore.run(
                    new Installation(
                            new DataFolder(folder),
                            database,
                            new Folders(Map.of("keys", folder.resolve("keys"), "users", folder.resolve("users")))),
                    backup,
                    false,
                    new Aside("20261123T020000Z"));
            var letters = new ArrayList<String>();
            try (var rows = backup.rows("incoming_letter")) {
                var columns = Stream.of(rows.readLine().split("\t"))
                        .map(column -> column.split(":")[0])
                        .toList();
                for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                    var values = RowText.values(line);
                    letters.add("%04d/%s %s"
                            .formatted(
                                    Integer.valueOf(values.get(columns.indexOf("sequence_number"))),
                                    values.get(columns.indexOf("book_year")),
                                    values.get(columns.indexOf("subject"))));
                }
            }
            assertEquals(3, letters.size());
            return letters.stream().sorted().toList();
        }
    }

    private static void assertContentIsWhatItWas(Path release, DatabaseAddress database) throws Exception {
        try (var backup = BackupFile.open(release)) {
            assertEquals(
                    backup.manifest().data().table("stored_file_content"),
                    TargetDatabases.summary(database).table("stored_file_content"));
        }
    }

    private static String printed(Testbed office) {
        return new String(office.as("kasubbag").prints("agenda", Map.of("year", 2026)), StandardCharsets.ISO_8859_1);
    }

    private static String facts(LetterRow letter) {
        return letter.number() + " " + letter.subject();
    }

    private static List<LetterRow> agenda(Testbed office) {
        return office.as("kasubbag")
                .<LetterRow>lists("agenda", Map.of("year", 2026), "number", new Slice(0, 50))
                .rows();
    }
}
