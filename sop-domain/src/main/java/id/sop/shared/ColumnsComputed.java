package id.sop.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A version of the schema that computes columns from others in a form of {@link SearchText}, which no script can do. */
abstract class ColumnsComputed implements JavaMigration {

    private static final int AT_ONCE = 2_000;

    /** A column that is computed anew, and from what. */
    record Computed(String column, String from, UnaryOperator<String> form) {

        static Computed found(String from, int length) {
            return new Computed("search_text", from, text -> SearchText.of(length, text));
        }

        static Computed key(String column, String from, int length) {
            return new Computed(column, from, text -> SearchText.key(length, text));
        }

        static Computed order(String column, String from) {
            return new Computed(column, from, SearchText::order);
        }
    }

    /**
     * The columns of a table that are computed anew.
     *
     * @param within the columns that are part of the key beside the last
     * @param before what is less than every key
     */
    record Table(String name, List<String> within, String key, Object before, List<Computed> columns) {

        static Table of(String name, Computed... columns) {
            return by(name, "id", -1L, columns);
        }

        static Table by(String name, String key, Object before, Computed... columns) {
            return new Table(name, List.of(), key, before, List.of(columns));
        }

        static Table found(String name, int length) {
            return of(name, Computed.found("search_text", length));
        }

        String groups() {
            return "select distinct " + String.join(", ", within) + " from " + name;
        }

        String read() {
            return "select " + key + joined(column -> ", " + column.from()) + " from " + name + " where " + group()
                    + key + " > ? order by " + key;
        }

        String write() {
            return "update " + name + " set "
                    + joined(column -> ", " + column.column() + " = ?").substring(2) + " where " + group() + key
                    + " = ?";
        }

        private String joined(Function<Computed, String> written) {
            return columns.stream().map(written).collect(Collectors.joining());
        }

        private String group() {
            return within.stream().map(key -> key + " = ? and ").collect(Collectors.joining());
        }
    }

    private final String version;
    private final String description;
    private final List<Table> tables;

    ColumnsComputed(int version, String description, List<Table> tables) {
        this.version = Integer.toString(version);
        this.description = description;
        this.tables = tables;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        for (var table : tables) {
            for (var group : groups(connection, table)) {
                rewrite(connection, table, group);
            }
        }
    }

    private static List<List<Object>> groups(Connection connection, Table table) throws SQLException {
        if (table.within().isEmpty()) {
            return List.of(List.of());
        }
        var groups = new ArrayList<List<Object>>();
        try (PreparedStatement read = connection.prepareStatement(table.groups());
                ResultSet found = read.executeQuery()) {
            while (found.next()) {
                var group = new ArrayList<>();
                for (int key = 1; key <= table.within().size(); key++) {
                    group.add(found.getObject(key));
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** Some thousand rows at a time, so that it needs as much memory for a million as for ten. */
    private static void rewrite(Connection connection, Table table, List<Object> group) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(table.read());
                PreparedStatement write = connection.prepareStatement(table.write())) {
            read.setMaxRows(AT_ONCE);
            Object last = table.before();
            int rows = AT_ONCE;
            while (rows == AT_ONCE) {
                bind(read, 1, group, last);
                rows = 0;
                try (ResultSet found = read.executeQuery()) {
                    while (found.next()) {
                        rows++;
                        last = found.getObject(1);
                        var parameter = 1;
                        for (var column : table.columns()) {
                            var before = found.getString(parameter + 1);
                            write.setString(
                                    parameter++,
                                    before == null ? null : column.form().apply(before));
                        }
                        bind(write, parameter, group, last);
                        write.addBatch();
                    }
                }
                write.executeBatch();
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, List<Object> group, Object last)
            throws SQLException {
        int parameter = first;
        for (var key : group) {
            statement.setObject(parameter++, key);
        }
        statement.setObject(parameter, last);
    }
}
