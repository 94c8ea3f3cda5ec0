package id.sop.crash;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;

/** What a schema consists of, so that two can be compared: tables, columns, keys, indexes, and the scripts that made them. */
final class SchemaDigest {

    private final TreeSet<String> facts = new TreeSet<>();

    private SchemaDigest() {}

    static String of(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var digest = new SchemaDigest();
            digest.read(connection);
            return digest.facts.size() + " "
                    + Scan.sha256(String.join("\n", digest.facts).getBytes(StandardCharsets.UTF_8));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Connection connection) throws SQLException {
        var facts = connection.getMetaData();
        var schema = connection.getSchema();
        var tables = new TreeSet<String>();
        try (var rows = facts.getTables(null, schema, null, new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        add(
                facts.getColumns(null, schema, null, null),
                "TABLE_NAME",
                "COLUMN_NAME",
                "TYPE_NAME",
                "COLUMN_SIZE",
                "NULLABLE");
        for (var table : tables) {
            add(facts.getPrimaryKeys(null, schema, table), "TABLE_NAME", "COLUMN_NAME", "KEY_SEQ");
            add(
                    facts.getImportedKeys(null, schema, table),
                    "FKTABLE_NAME",
                    "FKCOLUMN_NAME",
                    "PKTABLE_NAME",
                    "PKCOLUMN_NAME");
            // Derby names the indexes of keys by the moment of their creation
            add(
                    facts.getIndexInfo(null, schema, table, false, false),
                    "TABLE_NAME",
                    "NON_UNIQUE",
                    "ORDINAL_POSITION",
                    "COLUMN_NAME");
        }
        try (var statement = connection.createStatement()) {
            add(
                    statement.executeQuery(
                            "select \"version\", \"success\", \"checksum\" from \"flyway_schema_history\""),
                    "version",
                    "success",
                    "checksum");
        }
    }

    private void add(ResultSet rows, String... columns) throws SQLException {
        try (rows) {
            while (rows.next()) {
                var fact = new StringBuilder();
                for (var column : columns) {
                    fact.append(rows.getString(column)).append(' ');
                }
                facts.add(fact.toString());
            }
        }
    }
}
