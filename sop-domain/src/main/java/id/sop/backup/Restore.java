package id.sop.backup;

import id.sop.shared.DerbyDirectory;
import id.sop.shared.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** Puts a backup into an installation whose server is stopped. What is in its place is moved aside if that is wanted, and never deleted. */
final class Restore {

    private final Installation installation;
    private final BackupFile backup;
    private final Aside aside;

    private Restore(Installation installation, BackupFile backup, Aside aside) {
        this.installation = installation;
        this.backup = backup;
        this.aside = aside;
    }

    /**
     * Restores all of it: database, keys and accounts. One that was interrupted is repeated.
     *
     * @param replace whether something may be there, which is then moved aside
     * @throws BackupRefused before anything is changed
     */
    static void run(Installation installation, BackupFile backup, boolean replace, Aside aside)
            throws SQLException, IOException {
        var restore = new Restore(installation, backup, aside);
        var again = installation.data().isUnfinished();
        requireKnownSchema(backup);
        restore.requireStopped();
        if (!replace && !again) {
            restore.requireEmpty();
        }
        installation.data().beginRestore(backup.manifest().created().toString());
        installation.folders().stage(backup, aside);
        if (installation.database().isDerby()) {
            restore.embedded();
        } else {
            setSchemaAside(installation.database(), aside);
            fill(installation.database(), backup);
        }
        for (var folder : installation.folders().places().values()) {
            aside.replace(folder);
        }
        installation.data().endRestore();
    }

    /**
     * Loads the data of a backup into an empty PostgreSQL: what a move does.
     *
     * @throws BackupRefused if there are rows in it
     */
    static void intoEmpty(DatabaseAddress database, BackupFile backup) throws SQLException, IOException {
        requireKnownSchema(backup);
        requireNobodyElse(database);
        if (holdsRows(database)) {
            throw notEmpty(database.shown());
        }
        fill(database, backup);
    }

    private static void requireKnownSchema(BackupFile backup) throws SQLException {
        var scripts = new DatabaseAddress("jdbc:derby:memory:sop-scripts", "sop", "sop");
        scripts.create();
        var newest = Schema.newest(scripts);
        scripts.shutDown();
        var schema = backup.manifest().schema();
        if (schema > newest || schema < 1) {
            throw new BackupRefused(
                    "Cadangan ini dari versi aplikasi yang lebih baru (skema %d, di sini sampai %d). Pasang aplikasi yang lebih baru dahulu."
                            .formatted(schema, newest),
                    "This backup is of a later version of the application (schema %d, here up to %d). Install a later one first."
                            .formatted(schema, newest));
        }
    }

    private void requireStopped() throws SQLException {
        if (!installation.database().isDerby()) {
            requireNobodyElse(installation.database());
            return;
        }
        if (Files.isDirectory(installation.data().database())) {
            try (var connection = installation.database().getConnection()) {
                connection.rollback();
            } catch (SQLException e) {
                if (Snapshot.isInUse(e)) {
                    throw Snapshot.running(e);
                }
                return; // it does not open: one more reason to restore
            }
            installation.database().shutDown();
        }
    }

    private static void requireNobodyElse(DatabaseAddress database) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var rows =
                        query.executeQuery("select count(*) from pg_stat_activity where datname = current_database() "
                                + "and usename = current_user and pid <> pg_backend_pid()")) {
            rows.next();
            if (rows.getInt(1) > 0) {
                throw Snapshot.running(null);
            }
        }
    }

    private void requireEmpty() throws SQLException, IOException {
        if (installation.database().isDerby()
                ? Files.exists(installation.data().database())
                : holdsRows(installation.database())) {
            throw notEmpty(installation.database().shown());
        }
        var filled = installation.folders().filled();
        if (!filled.isEmpty()) {
            throw notEmpty(filled.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
    }

    private static BackupRefused notEmpty(String place) {
        return new BackupRefused(
                "Sudah ada data di %s. Dengan --replace data itu dipindahkan ke samping, tidak dihapus."
                        .formatted(place),
                "There are data in %s already. With --replace they are moved aside, not deleted.".formatted(place));
    }

    private static boolean holdsRows(DatabaseAddress database) throws SQLException {
        try (var connection = database.getConnection()) {
            for (var table : StoredTables.inOrder(connection)) {
                if (hasRow(connection, table)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean hasRow(Connection connection, StoredTable table) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select count(*) from " + table.name())) {
            rows.next();
            return rows.getLong(1) > 0;
        }
    }

    /** The embedded database is made beside, and takes its place when it is whole. */
    private void embedded() throws SQLException, IOException {
        var place = installation.data().database();
        var staged = aside.staged(place);
        Aside.delete(staged);
        var database = installation.database().derbyAt(staged);
        database.create();
        try {
            fill(database, backup);
        } finally {
            database.shutDown();
        }
        new DerbyDirectory(staged).complete();
        aside.replace(place);
    }

    /** The schema gets another name, and a new one takes its own; tables that hold nothing are set aside as well. */
    private static void setSchemaAside(DatabaseAddress database, Aside aside) throws SQLException {
        try (var connection = database.getConnection()) {
            if (Schema.version(connection) == 0
                    && StoredTables.inOrder(connection).isEmpty()) {
                return;
            }
            var schema = StoredTables.name(connection.getSchema());
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("alter schema " + schema + " rename to " + schema + "_before_"
                        + StoredTables.name("t" + aside.moment()));
                statement.execute("create schema " + schema);
            }
            connection.commit();
        }
    }

    /** Makes the schema as it was, loads the rows, and keeps them only if they are the same as in the backup. */
    private static void fill(DatabaseAddress database, BackupFile backup) throws SQLException, IOException {
        Schema.migrate(database, Integer.toString(backup.manifest().schema()));
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                DataLoader.load(connection, backup);
                var loaded = DataReader.read(connection, DataSink.NOWHERE);
                if (!loaded.equals(backup.manifest().data())) {
                    throw new BackupRefused(
                            "Isi basis data tidak sama dengan cadangan: "
                                    + backup.manifest().data().differences(loaded),
                            "What was loaded is not what is in the backup: "
                                    + backup.manifest().data().differences(loaded));
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        }
    }
}
