package id.sop.backup;

import id.sop.testbed.Database;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/** Databases of a test's own on each product, reached by their address as a command reaches them. */
final class TargetDatabases {

    private TargetDatabases() {}

    /** A database on the PostgreSQL of the tests. */
    static DatabaseAddress postgresql() throws SQLException {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        try (var connection = Database.POSTGRESQL.testbed().dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
            var url = connection.getMetaData().getURL();
            return new DatabaseAddress(url.replaceAll("/postgres\\b", "/" + name), "postgres", "postgres");
        }
    }

    /** The embedded database of an installation in a folder; it is not there yet. */
    static DatabaseAddress derby(Path folder) {
        return new DatabaseAddress("", "sop", "sop").derbyAt(folder.resolve("sop-db"));
    }

    static DataSummary summary(DatabaseAddress database) throws Exception {
        try (var connection = database.getConnection()) {
            return DataReader.read(connection, DataSink.NOWHERE);
        }
    }
}
