package id.sop.backup;

import id.sop.audit.TraceCommand;
import id.sop.shared.DataFolder;
import id.sop.shared.Schema;
import id.sop.shared.SecretKeys;
import id.sop.shared.SystemClock;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Backup, restore and move from the command line: {@code java bin/Backup.java} calls it. */
public final class BackupCommand {

    static final String USAGE = """
            java bin/Backup.java make DATA TARGET [--keep daily=14,weekly=8]
                membuat cadangan, juga selama server berjalan / make a backup, also while the server runs
            java bin/Backup.java check FILE
                memeriksa cadangan / check a backup
            java bin/Backup.java restore FILE DATA [--replace]
                memulihkan; hentikan server dahulu / restore; stop the server first
            java bin/Backup.java move DATA
                pindah dari Derby ke PostgreSQL; hentikan server dahulu / move from Derby to PostgreSQL; stop the server first

            DATA: folder data server (sop.data.dir) / the server's data folder. TARGET: folder atau berkas .zip / a folder or a .zip file.
            PostgreSQL: SOP_DB_URL, SOP_DB_USER, SOP_DB_PASSWORD. Akun / accounts: -Dsop.users.dir, kunci / keys: -Dsop.keys.dir.""";

    /** The version of the schema that has the chain of the trace. */
    private static final int CHAIN_SINCE = 16;

    private static final String SECRETS = "secrets";

    private final DatabaseAddress named;
    private final Clock clock;
    private final PrintStream out;
    private final Supplier<String> keysPassword;

    /** @param keysPassword opens the keys of the installation; null if it is not to be had */
    BackupCommand(DatabaseAddress named, Clock clock, PrintStream out, Supplier<String> keysPassword) {
        this.named = named;
        this.clock = clock;
        this.out = out;
        this.keysPassword = keysPassword;
    }

    /**
     * Does what the arguments say.
     *
     * @param keysPassword opens the keys of the installation, asked when they are needed; null if it is not to be had
     * @param arguments address, user and password of a database that is not embedded (the address else empty), then those of the user
     * @return 0, or 1 if it was refused
     */
    public static int run(Supplier<String> keysPassword, String... arguments) throws SQLException, IOException {
        var address = arguments[0].isEmpty() ? null : new DatabaseAddress(arguments[0], arguments[1], arguments[2]);
        try {
            new BackupCommand(address, SystemClock.clock(), System.out, keysPassword)
                    .run(List.of(arguments).subList(3, arguments.length));
            return 0;
        } catch (BackupRefused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    void run(List<String> arguments) throws SQLException, IOException {
        var words = new ArrayList<>(arguments);
        var replace = words.remove("--replace");
        var keep = option(words, "--keep");
        switch (words.isEmpty() ? "" : words.get(0) + words.size()) {
            case "make3" -> make(path(words.get(1)), path(words.get(2)), keep);
            case "check2" -> check(path(words.get(1)));
            case "restore3" -> restore(path(words.get(1)), path(words.get(2)), replace);
            case "move2" -> move(path(words.get(1)));
            default -> throw new BackupRefused(USAGE, "");
        }
    }

    private static String option(List<String> words, String name) {
        var place = words.indexOf(name);
        if (place < 0) {
            return null;
        }
        words.remove(place);
        return place < words.size() ? words.remove(place) : "";
    }

    private static Path path(String word) {
        return Path.of(word).toAbsolutePath().normalize();
    }

    private Installation installation(Path data, Set<String> folders) {
        if (!Files.isDirectory(data)) {
            throw new BackupRefused("Folder %s tidak ada.".formatted(data), "There is no folder %s.".formatted(data));
        }
        var folder = new DataFolder(data);
        return new Installation(folder, named == null ? embedded(folder) : named, folders(data, folders));
    }

    private static DatabaseAddress embedded(DataFolder data) {
        return new DatabaseAddress("", "sop", "sop").derbyAt(data.database());
    }

    /** The folders beside the database, each in the data folder unless it is named. */
    private static Folders folders(Path data, Set<String> names) {
        var places = new TreeMap<String, Path>();
        names.forEach(name -> places.put(name, place(data, name)));
        return new Folders(places);
    }

    private static Path place(Path data, String name) {
        return path(
                System.getProperty("sop." + name + ".dir", data.resolve(name).toString()));
    }

    /** Those that belong to every installation, and the secrets, without which the keys cannot be read, where there are any. */
    private static Set<String> belonging(Path data) {
        var named = System.getProperty("sop.backup.folders");
        if (named != null) {
            return Set.of(named.split(","));
        }
        return Files.isDirectory(place(data, SECRETS)) ? Set.of("keys", "users", SECRETS) : Set.of("keys", "users");
    }

    private void make(Path data, Path target, String keep) throws SQLException, IOException {
        var retention = keep == null ? null : Retention.parse(keep);
        var now = clock.instant();
        var file = Files.isDirectory(target) ? target.resolve(Retention.name(now)) : target;
        var installation = installation(data, belonging(data));
        var manifest = Backup.make(installation, () -> Snapshot.of(installation), file, now);
        BackupNote.keepBackup(installation.data(), manifest);
        say("Cadangan selesai dan sudah diperiksa: %s", "The backup is complete and verified: %s", file);
        tell(manifest);
        if (retention != null) {
            retention
                    .apply(file.getParent())
                    .forEach(old -> say("Cadangan lama dihapus: %s", "Old backup deleted: %s", old));
        }
    }

    private void check(Path file) throws IOException {
        try (var backup = BackupFile.open(file)) {
            say("Cadangan ini utuh: %s", "This backup is whole: %s", file);
            tell(backup.manifest());
        }
    }

    private void restore(Path file, Path data, boolean replace) throws SQLException, IOException {
        Files.createDirectories(data);
        try (var backup = BackupFile.open(file)) {
            var installation = installation(data, backup.manifest().folders());
            Restore.run(installation, backup, replace, new Aside(Retention.moment(clock.instant())));
            BackupNote.keepRestore(installation.data(), clock.instant(), backup.manifest());
            say(
                    "Pemulihan selesai; isinya sama dengan cadangan.",
                    "The restore is complete; the data equal the backup.");
            tell(backup.manifest());
            verifyTrace(installation.database(), data);
        }
    }

    private void move(Path data) throws SQLException, IOException {
        if (named == null || named.isDerby()) {
            throw new BackupRefused(
                    "Sebutkan PostgreSQL tujuan dengan SOP_DB_URL, SOP_DB_USER dan SOP_DB_PASSWORD.",
                    "Name the PostgreSQL to move to by SOP_DB_URL, SOP_DB_USER and SOP_DB_PASSWORD.");
        }
        var folder = new DataFolder(data);
        var source = new Installation(folder, embedded(folder), folders(data, belonging(data)));
        var now = clock.instant();
        var file = data.resolve(Retention.name(now));
        Backup.make(source, () -> Snapshot.ofStopped(source.database()), file, now);
        try (var backup = BackupFile.open(file)) {
            Restore.intoEmpty(named, backup);
            say("Data sudah pindah ke %s; isinya sama.", "The data have moved to %s, and are equal.", named.shown());
            tell(backup.manifest());
            say("Cadangan dari Derby: %s", "The backup of Derby: %s", file);
            verifyTrace(named, data);
        }
    }

    private void tell(Manifest manifest) {
        var data = manifest.data();
        out.printf(
                "  %s  skema/schema %d  %s%n  surat/letters %d, proses/runs %d, berkas/files %d, jejak/trace %d, baris/rows %d%n  digest %s%n",
                manifest.created(),
                manifest.schema(),
                manifest.product(),
                data.rowsOf("incoming_letter"),
                data.rowsOf("sop_run"),
                data.rowsOf("stored_file"),
                data.rowsOf("trace_entry"),
                data.rows(),
                data.digest());
    }

    /** Keys and database must belong together; a schema from before the chain has none. */
    private void verifyTrace(DatabaseAddress database, Path data) throws SQLException {
        try (var connection = database.getConnection()) {
            if (Schema.version(connection) >= CHAIN_SINCE) {
                verifyTrace(connection, data);
            }
        }
        if (database.isDerby()) {
            database.shutDown();
        }
    }

    private void verifyTrace(Connection connection, Path data) throws SQLException {
        var password = keysPassword.get();
        if (password == null) {
            say(
                    "Jejak audit belum diperiksa karena kuncinya tidak dapat dibuka. Kembalikan root.key, lalu jalankan bin/Trace.java.",
                    "The audit trail has not been verified, because its key could not be opened. Put root.key back, then run bin/Trace.java.");
            return;
        }
        System.setProperty(SecretKeys.PASSWORD, password);
        System.setProperty(SecretKeys.FOLDER, place(data, "keys").toString());
        out.println("Jejak audit / Audit trail:");
        TraceCommand.verify(connection, clock.instant(), out);
    }

    private void say(String indonesian, String english, Object... arguments) {
        out.println(indonesian.formatted(arguments));
        out.println(english.formatted(arguments));
    }
}
