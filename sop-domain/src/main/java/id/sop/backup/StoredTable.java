package id.sop.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param name in small letters, as are all names here
 * @param columns in the order of the table
 * @param key the columns of the primary key in their order
 * @param deferred columns that may be empty and refer to a table that is loaded later: they are filled when all rows are there
 */
record StoredTable(String name, List<Column> columns, List<String> key, Set<String> deferred) {

    /** A column with the kind of its values. */
    record Column(String name, ValueKind kind) {}

    /** The first line of its file in a backup: {@code id:INTEGER<TAB>office:TEXT}. */
    String heading() {
        return columns.stream()
                .map(column -> column.name() + ":" + column.kind())
                .collect(Collectors.joining("\t"));
    }

    boolean holdsContent() {
        return columns.stream().anyMatch(column -> column.kind() == ValueKind.BINARY);
    }

    int indexOf(String column) {
        return columns.stream().map(Column::name).toList().indexOf(column);
    }

    Column column(String wanted) {
        return columns.get(indexOf(wanted));
    }

    /** All rows in the order of the key; text by its code points, whatever the language of the database. */
    String select(boolean derby) {
        var order = key.stream()
                .map(column -> column(column).kind() == ValueKind.TEXT && !derby ? column + " collate \"C\"" : column)
                .collect(Collectors.joining(", "));
        return "select " + names(", ") + " from " + name + " order by " + order;
    }

    String insert() {
        var values = columns.stream().map(column -> column.kind().placeholder()).collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names(", ") + ") values (" + values + ")";
    }

    /** Fills the deferred columns of the row with a key. */
    String updateDeferred() {
        return "update " + name + " set " + assignments(deferredInOrder(), ", ") + " where "
                + assignments(key, " and ");
    }

    List<String> deferredInOrder() {
        return columns.stream().map(Column::name).filter(deferred::contains).toList();
    }

    private String assignments(List<String> assigned, String separator) {
        var parts = new ArrayList<String>();
        assigned.forEach(
                column -> parts.add(column + " = " + column(column).kind().placeholder()));
        return String.join(separator, parts);
    }

    private String names(String separator) {
        return columns.stream().map(Column::name).collect(Collectors.joining(separator));
    }
}
