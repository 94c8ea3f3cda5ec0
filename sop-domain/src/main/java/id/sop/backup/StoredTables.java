package id.sop.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the tables of a database, so that none is forgotten when a script adds one. */
final class StoredTables {

    /** Kept by Flyway itself: the scripts that have run are named by the schema's version. */
    private static final String SCRIPTS = "flyway_schema_history";

    private final DatabaseMetaData facts;
    private final String schema;
    private final Map<String, List<Column>> columns = new TreeMap<>();
    private final Map<String, List<String>> keys = new TreeMap<>();
    private final Map<String, List<Reference>> references = new TreeMap<>();

    private record Column(StoredTable.Column column, boolean nullable) {}

    private record Reference(String column, String table) {}

    private StoredTables(Connection connection) throws SQLException {
        facts = connection.getMetaData();
        schema = connection.getSchema();
    }

    /** The tables in an order in which they can be filled: each after those that it refers to. */
    static List<StoredTable> inOrder(Connection connection) throws SQLException {
        var found = new StoredTables(connection);
        found.read();
        return found.order();
    }

    private void read() throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = facts.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        for (var table : tables) {
            if (!table.equals(SCRIPTS)) {
                read(table);
            }
        }
    }

    private void read(String table) throws SQLException {
        var name = name(table);
        columns.put(name, new ArrayList<>());
        references.put(name, new ArrayList<>());
        try (var rows = facts.getColumns(null, schema, escaped(table), "%")) {
            while (rows.next()) {
                columns.get(name)
                        .add(new Column(
                                new StoredTable.Column(
                                        name(rows.getString("COLUMN_NAME")), ValueKind.of(rows.getInt("DATA_TYPE"))),
                                rows.getInt("NULLABLE") == DatabaseMetaData.columnNullable));
            }
        }
        var key = new TreeMap<Integer, String>();
        try (var rows = facts.getPrimaryKeys(null, schema, table)) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), name(rows.getString("COLUMN_NAME")));
            }
        }
        if (key.isEmpty()) {
            throw new IllegalStateException("The table " + name + " has no primary key, so its rows have no order");
        }
        keys.put(name, List.copyOf(key.values()));
        try (var rows = facts.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                references
                        .get(name)
                        .add(new Reference(
                                name(rows.getString("FKCOLUMN_NAME")), name(rows.getString("PKTABLE_NAME"))));
            }
        }
    }

    /** An underscore in a name is a wildcard to the driver. */
    private String escaped(String table) throws SQLException {
        return table.replace("_", facts.getSearchStringEscape() + "_");
    }

    /** Names go into statements, so nothing but a plain name is one. */
    static String name(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalStateException("Not a name of the schema: " + name);
        }
        return lower;
    }

    private List<StoredTable> order() {
        var ordered = new ArrayList<StoredTable>();
        var done = new HashSet<String>();
        var waiting = new TreeSet<>(columns.keySet());
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table -> missing(table, done).isEmpty())
                    .findFirst()
                    .or(() -> waiting.stream()
                            .filter(table ->
                                    missing(table, done).stream().allMatch(column -> mayBeEmpty(table, column)))
                            .findFirst())
                    .orElseThrow(
                            () -> new IllegalStateException("The tables refer to each other in a circle: " + waiting));
            ordered.add(table(next, missing(next, done)));
            done.add(next);
            waiting.remove(next);
        }
        return ordered;
    }

    /** The columns that refer to a table which is not there yet. */
    private Set<String> missing(String table, Set<String> done) {
        return references.get(table).stream()
                .filter(reference -> !done.contains(reference.table()))
                .map(Reference::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean mayBeEmpty(String table, String name) {
        return !keys.get(table).contains(name)
                && columns.get(table).stream()
                        .anyMatch(each -> each.column().name().equals(name) && each.nullable());
    }

    private StoredTable table(String name, Set<String> deferred) {
        return new StoredTable(
                name, columns.get(name).stream().map(Column::column).toList(), keys.get(name), Set.copyOf(deferred));
    }
}
