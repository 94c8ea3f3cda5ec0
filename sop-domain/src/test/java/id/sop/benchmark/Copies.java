package id.sop.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows of one table that the application wrote, to be written again with other values in some columns: whatever the schema, a copy is as
 * complete as its pattern.
 */
final class Copies implements AutoCloseable {

    private final List<Map<String, Object>> patterns = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final PreparedStatement insert;

    /** What differs from the pattern in one copy. */
    interface Change {

        /**
         * @param row the pattern, by column name in lower case; put what differs
         * @param ordinal which of the patterns it is, from 0
         */
        void apply(Map<String, Object> row, int ordinal);
    }

    /** @param condition which rows are the patterns, with their order, such as {@code where run_id = 7 order by visit} */
    Copies(Connection connection, String table, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select * from " + table + " " + condition)) {
            var metadata = found.getMetaData();
            for (int column = 1; column <= metadata.getColumnCount(); column++) {
                columns.add(metadata.getColumnName(column).toLowerCase(Locale.ROOT));
            }
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.put(columns.get(column - 1), found.getObject(column));
                }
                patterns.add(row);
            }
        }
        insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
    }

    /** Adds one copy of each pattern to the batch. */
    void add(Change change) throws SQLException {
        for (int ordinal = 0; ordinal < patterns.size(); ordinal++) {
            Map<String, Object> row = new LinkedHashMap<>(patterns.get(ordinal));
            change.apply(row, ordinal);
            for (int column = 0; column < columns.size(); column++) {
                insert.setObject(column + 1, row.get(columns.get(column)));
            }
            insert.addBatch();
        }
    }

    void write() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
