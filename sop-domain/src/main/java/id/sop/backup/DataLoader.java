package id.sop.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Fills an empty database of the same schema from a backup, in the transaction of the connection. */
final class DataLoader {

    private static final int ROWS_AT_ONCE = 200;

    private final Connection connection;
    private final BackupFile backup;

    private DataLoader(Connection connection, BackupFile backup) {
        this.connection = connection;
        this.backup = backup;
    }

    /**
     * Loads all tables and sets the sequences. The caller compares and commits.
     *
     * @throws BackupRefused if the schema of the database is not the one of the backup
     */
    static void load(Connection connection, BackupFile backup) throws SQLException, IOException {
        var tables = StoredTables.inOrder(connection);
        for (var table : tables) {
            if (backup.manifest().data().table(table.name()).isEmpty()) {
                throw anotherSchema(table.name());
            }
        }
        if (tables.size() != backup.manifest().data().tables().size()) {
            throw anotherSchema(
                    tables.size() + " / " + backup.manifest().data().tables().size());
        }
        var loader = new DataLoader(connection, backup);
        for (var table : tables) {
            loader.insert(table);
        }
        for (var table : tables) {
            if (!table.deferred().isEmpty()) {
                loader.fillDeferred(table);
            }
        }
        Product.of(connection).restart(connection, backup.manifest().sequences());
    }

    private static BackupRefused anotherSchema(String what) {
        return new BackupRefused(
                "Susunan basis data berbeda dari cadangan: " + what,
                "The schema of the database is not that of the backup: " + what);
    }

    private void insert(StoredTable table) throws SQLException, IOException {
        try (var rows = backup.rows(table.name());
                var insert = connection.prepareStatement(table.insert())) {
            if (!table.heading().equals(rows.readLine())) {
                throw anotherSchema(table.name());
            }
            var waiting = 0;
            var contents = 0;
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                var values = RowText.values(line);
                var content = table.holdsContent() && hasContent(table, values) ? ++contents : 0;
                if (content > 0) {
                    insertWithContent(table, insert, values, content);
                } else {
                    bind(table, insert, values);
                    insert.addBatch();
                    if (++waiting % ROWS_AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static boolean hasContent(StoredTable table, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (table.columns().get(i).kind() == ValueKind.BINARY && values.get(i) != null) {
                return true;
            }
        }
        return false;
    }

    private void insertWithContent(StoredTable table, PreparedStatement insert, List<String> values, int number)
            throws SQLException, IOException {
        bind(table, insert, values);
        try (var content = backup.content(table.name(), number)) {
            for (int i = 0; i < values.size(); i++) {
                if (table.columns().get(i).kind() == ValueKind.BINARY) {
                    ValueKind.writeContent(
                            insert, i + 1, content, Content.parse(values.get(i)).size());
                }
            }
            insert.executeUpdate();
        }
    }

    private static void bind(StoredTable table, PreparedStatement insert, List<String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            var column = table.columns().get(i);
            var value = table.deferred().contains(column.name()) ? null : values.get(i);
            if (value == null) {
                column.kind().writeNull(insert, i + 1);
            } else if (column.kind() != ValueKind.BINARY) {
                column.kind().write(insert, i + 1, value);
            }
        }
    }

    private void fillDeferred(StoredTable table) throws SQLException, IOException {
        try (var rows = backup.rows(table.name());
                var update = connection.prepareStatement(table.updateDeferred())) {
            rows.readLine();
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                var values = RowText.values(line);
                var place = 1;
                for (var column : table.deferredInOrder()) {
                    bind(table, update, place++, column, values);
                }
                for (var column : table.key()) {
                    bind(table, update, place++, column, values);
                }
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void bind(
            StoredTable table, PreparedStatement statement, int place, String name, List<String> values)
            throws SQLException {
        var kind = table.column(name).kind();
        var value = values.get(table.indexOf(name));
        if (value == null) {
            kind.writeNull(statement, place);
        } else {
            kind.write(statement, place, value);
        }
    }
}
