package id.sop.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The database products, with what each calls differently. */
enum Product {
    DERBY {
        @Override
        List<Sequence> list(Connection connection) throws SQLException {
            return readSequences(
                    connection,
                    "select s.sequencename, s.increment from sys.syssequences s "
                            + "join sys.sysschemas c on c.schemaid = s.schemaid where c.schemaname = current schema");
        }

        @Override
        long next(Connection connection, Sequence sequence) throws SQLException {
            return readNumber(
                    connection,
                    "values syscs_util.syscs_peek_at_sequence(current schema, '"
                            + sequence.name().toUpperCase(Locale.ROOT) + "')");
        }

        @Override
        List<String> restart(Sequence sequence, long next) {
            return List.of(
                    "drop sequence " + sequence.name() + " restrict",
                    "create sequence " + sequence.name() + " start with " + next + " increment by "
                            + sequence.increment());
        }
    },
    POSTGRESQL {
        @Override
        List<Sequence> list(Connection connection) throws SQLException {
            return readSequences(
                    connection,
                    "select sequencename, increment_by from pg_sequences where schemaname = current_schema()");
        }

        @Override
        long next(Connection connection, Sequence sequence) throws SQLException {
            return readNumber(
                    connection,
                    "select case when is_called then last_value + " + sequence.increment()
                            + " else last_value end from " + sequence.name());
        }

        @Override
        List<String> restart(Sequence sequence, long next) {
            return List.of("alter sequence " + sequence.name() + " restart with " + next);
        }
    };

    record Sequence(String name, long increment) {}

    static Product of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("Derby") ? DERBY : POSTGRESQL;
    }

    /** The sequences with the number that each gives next. */
    Map<String, Long> sequences(Connection connection) throws SQLException {
        var found = new TreeMap<String, Long>();
        for (var sequence : list(connection)) {
            found.put(sequence.name(), next(connection, sequence));
        }
        return found;
    }

    /** Has the sequences go on from these numbers. */
    void restart(Connection connection, Map<String, Long> numbers) throws SQLException {
        for (var sequence : list(connection)) {
            var next = numbers.get(sequence.name());
            if (next == null) {
                throw BackupRefused.damaged(Manifest.ENTRY + ", " + sequence.name());
            }
            try (var statement = connection.createStatement()) {
                for (var command : restart(sequence, next)) {
                    statement.execute(command);
                }
            }
        }
    }

    abstract List<Sequence> list(Connection connection) throws SQLException;

    abstract long next(Connection connection, Sequence sequence) throws SQLException;

    abstract List<String> restart(Sequence sequence, long next);

    static List<Sequence> readSequences(Connection connection, String query) throws SQLException {
        var found = new ArrayList<Sequence>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(new Sequence(StoredTables.name(rows.getString(1)), rows.getLong(2)));
            }
        }
        return found;
    }

    static long readNumber(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
