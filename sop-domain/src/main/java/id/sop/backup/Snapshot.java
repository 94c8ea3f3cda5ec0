package id.sop.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;

/** One state of a database, which stays the same for the one who reads it while everybody works on. */
final class Snapshot implements AutoCloseable {

    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLISECONDS = 200;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String IN_USE = "XSDB6";
    private static final String NOT_THERE = "XJ004";

    private final Connection connection;
    private final DatabaseAddress embedded;
    private final Path copy;

    private Snapshot(Connection connection, DatabaseAddress embedded, Path copy) {
        this.connection = connection;
        this.embedded = embedded;
        this.copy = copy;
    }

    /** A transaction that sees what was committed before it, and nothing of what comes later. */
    private static Connection inTransaction(Connection connection) throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Of the database of an installation, whether its server runs or not. */
    static Snapshot of(Installation installation) throws SQLException, IOException {
        var address = installation.database();
        if (!address.isDerby()) {
            return ofOpen(inTransaction(address.getConnection()));
        }
        try {
            return stopped(address);
        } catch (SQLException e) {
            if (!says(e, IN_USE)) {
                throw e;
            }
            return copied(installation);
        }
    }

    /**
     * Of an embedded database that no process uses.
     *
     * @throws BackupRefused if its server runs, or if there is none
     */
    static Snapshot ofStopped(DatabaseAddress address) throws SQLException {
        try {
            return stopped(address);
        } catch (SQLException e) {
            if (says(e, IN_USE)) {
                throw running(e);
            }
            throw e;
        }
    }

    private static Snapshot stopped(DatabaseAddress address) throws SQLException {
        try {
            var connection = address.getConnection();
            connection.setAutoCommit(false);
            return new Snapshot(connection, address, null);
        } catch (SQLException e) {
            if (says(e, NOT_THERE)) {
                throw new BackupRefused(
                        "Tidak ada basis data di %s.".formatted(address.shown()),
                        "There is no database in %s.".formatted(address.shown()),
                        e);
            }
            throw e;
        }
    }

    static BackupRefused running(SQLException cause) {
        return new BackupRefused(
                "Basis data sedang dipakai. Hentikan server dahulu.",
                "The database is in use. Stop the server first.",
                cause);
    }

    static boolean isInUse(SQLException e) {
        return says(e, IN_USE);
    }

    private static boolean says(Throwable thrown, String state) {
        for (var each = thrown; each != null; each = each.getCause()) {
            if (each instanceof SQLException failure && state.equals(failure.getSQLState())
                    || each.getMessage() != null && each.getMessage().contains(state)) {
                return true;
            }
        }
        return false;
    }

    private static Snapshot copied(Installation installation) throws SQLException, IOException {
        var requests = new CopyRequests(installation.data().database());
        var copy = await(requests, newId());
        return ofCopy(
                installation
                        .database()
                        .derbyAt(copy.resolve(installation.data().database().getFileName())),
                copy);
    }

    /** Of a connection that sees one state already. */
    static Snapshot ofOpen(Connection connection) {
        return new Snapshot(connection, null, null);
    }

    /** Of a copy that the server made; the copy is deleted with it. */
    static Snapshot ofCopy(DatabaseAddress address, Path copy) throws SQLException {
        var connection = address.getConnection();
        connection.setAutoCommit(false);
        return new Snapshot(connection, address, copy);
    }

    private static String newId() {
        var id = new byte[Long.BYTES];
        RANDOM.nextBytes(id);
        return HexFormat.of().formatHex(id);
    }

    private static Path await(CopyRequests requests, String id) throws IOException {
        if (!Files.isDirectory(requests.folder())) {
            throw silent();
        }
        var request = Files.createFile(requests.of(id, CopyRequests.REQUEST));
        var end = System.nanoTime() + LONGEST_SILENCE.toNanos();
        while (!Files.exists(requests.of(id, CopyRequests.COPY))) {
            if (Files.exists(requests.of(id, CopyRequests.FAILED))) {
                var reason = Files.readString(requests.of(id, CopyRequests.FAILED));
                Files.delete(requests.of(id, CopyRequests.FAILED));
                throw new BackupRefused(
                        "Server tidak dapat menyalin basis datanya: " + reason,
                        "The server could not copy its database: " + reason);
            }
            if (System.nanoTime() > end && Files.deleteIfExists(request)) {
                throw silent();
            }
            pause();
        }
        return requests.of(id, CopyRequests.COPY);
    }

    private static BackupRefused silent() {
        return new BackupRefused(
                "Basis data sedang dipakai program yang tidak menjawab. Jalankan server, atau hentikan program itu.",
                "The database is in use by a program that does not answer. Start the server, or stop that program.");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.rollback();
        connection.close();
        if (embedded != null) {
            embedded.shutDown();
        }
        if (copy != null) {
            Aside.delete(copy);
        }
    }
}
