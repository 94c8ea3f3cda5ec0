package id.sop.access;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rows of the database as text, and to which office each belongs: by its own column {@code office}, else by the row to which its
 * foreign key leads.
 */
final class StoredRows {

    /** What belongs to all offices alike. */
    static final String NO_OFFICE = "-";

    private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");

    /** A foreign key: the parent and its columns by ours. */
    private record Parent(String table, Map<String, String> columns) {}

    private final Map<String, List<Parent>> parents = new TreeMap<>();
    private final Map<String, List<Map<String, String>>> rows = new TreeMap<>();

    static StoredRows all(Connection connection) throws SQLException {
        var all = new StoredRows();
        for (var table : tables(connection.getMetaData())) {
            all.parents.put(lower(table), parents(connection.getMetaData(), table));
            all.rows.put(lower(table), read(connection, lower(table)));
        }
        return all;
    }

    /** The same, with these tables read again. */
    StoredRows again(Connection connection, Collection<String> tables) throws SQLException {
        var now = new StoredRows();
        now.parents.putAll(parents);
        now.rows.putAll(rows);
        for (var table : tables) {
            now.rows.put(table, read(connection, table));
        }
        return now;
    }

    Set<String> tables() {
        return rows.keySet();
    }

    /** The offices of which rows differ, by table. */
    Map<String, Set<String>> changedSince(StoredRows before, Collection<String> tables) {
        var changed = new TreeMap<String, Set<String>>();
        for (var table : tables) {
            var then = count(before.rows.get(table));
            var now = count(rows.get(table));
            var offices = new TreeSet<String>();
            then.forEach((row, times) -> {
                if (!times.equals(now.get(row))) {
                    offices.add(before.officeOf(table, row, 0));
                }
            });
            now.forEach((row, times) -> {
                if (!times.equals(then.get(row))) {
                    offices.add(officeOf(table, row, 0));
                }
            });
            if (!offices.isEmpty()) {
                changed.put(table, offices);
            }
        }
        return changed;
    }

    private static Map<Map<String, String>, Long> count(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row, Collectors.counting()));
    }

    private String officeOf(String table, Map<String, String> row, int depth) {
        if (table.equals("office")) {
            return row.get("code");
        }
        if (row.containsKey("office")) {
            return Optional.ofNullable(row.get("office")).orElse(NO_OFFICE);
        }
        if (depth < 5) {
            for (var parent : parents.get(table)) {
                var found = rows.get(parent.table()).stream()
                        .filter(candidate -> parent.columns().entrySet().stream()
                                .allMatch(column -> candidate.get(column.getValue()) != null
                                        && candidate.get(column.getValue()).equals(row.get(column.getKey()))))
                        .findFirst();
                if (found.isPresent()) {
                    return officeOf(parent.table(), found.get(), depth + 1);
                }
            }
        }
        throw new IllegalStateException(
                "Whose is this row of " + table + "? It needs a column office, or a foreign key to a row that has one");
    }

    private static List<Map<String, String>> read(Connection connection, String table) throws SQLException {
        var read = new ArrayList<Map<String, String>>();
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select * from " + table)) {
            var columns = result.getMetaData();
            while (result.next()) {
                var row = new HashMap<String, String>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(lower(columns.getColumnName(i)), text(result, i, columns.getColumnType(i)));
                }
                read.add(row);
            }
        }
        return read;
    }

    private static String text(ResultSet result, int column, int type) throws SQLException {
        return switch (type) {
            case Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY ->
                Integer.toString(Arrays.hashCode(result.getBytes(column)));
            default -> result.getString(column);
        };
    }

    private static List<String> tables(DatabaseMetaData database) throws SQLException {
        var tables = new ArrayList<String>();
        try (var found = database.getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!NOT_OURS.contains(lower(name))) {
                    tables.add(name);
                }
            }
        }
        return tables;
    }

    private static List<Parent> parents(DatabaseMetaData database, String table) throws SQLException {
        var keys = new TreeMap<String, Parent>();
        try (var found = database.getImportedKeys(null, null, table)) {
            while (found.next()) {
                keys.computeIfAbsent(
                                found.getString("FK_NAME"), name -> new Parent(lower(name(found)), new HashMap<>()))
                        .columns()
                        .put(lower(found.getString("FKCOLUMN_NAME")), lower(found.getString("PKCOLUMN_NAME")));
            }
        }
        return List.copyOf(keys.values());
    }

    private static String name(ResultSet key) {
        try {
            return key.getString("PKTABLE_NAME");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
