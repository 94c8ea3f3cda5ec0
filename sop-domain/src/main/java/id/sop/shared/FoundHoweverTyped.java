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

/** Version 32: what is stored to be found by is brought into the form of {@link SearchText}, which no script can do. */
final class FoundHoweverTyped implements JavaMigration {

    private static final int AT_ONCE = 2_000;

    /** A column that is computed anew, and from what. */
    private record Rewritten(String column, String from, UnaryOperator<String> form) {

        static Rewritten found(String from, int length) {
            return new Rewritten("search_text", from, text -> SearchText.of(length, text));
        }

        static Rewritten key(String column, String from, int length) {
            return new Rewritten(column, from, text -> SearchText.key(length, text));
        }
    }

    /**
     * The columns of a table that are computed anew.
     *
     * @param within the columns that are part of the key beside the number
     */
    private record Table(String name, List<String> within, String number, List<Rewritten> columns) {

        static Table of(String name, Rewritten... columns) {
            return new Table(name, List.of(), "id", List.of(columns));
        }

        static Table found(String name, int length) {
            return of(name, Rewritten.found("search_text", length));
        }

        String groups() {
            return "select distinct " + String.join(", ", within) + " from " + name;
        }

        String read() {
            return "select " + number + joined(column -> ", " + column.from()) + " from " + name + " where " + group()
                    + number + " > ? order by " + number;
        }

        String write() {
            return "update " + name + " set "
                    + joined(column -> ", " + column.column() + " = ?").substring(2) + " where " + group() + number
                    + " = ?";
        }

        private String joined(Function<Rewritten, String> written) {
            return columns.stream().map(written).collect(Collectors.joining());
        }

        private String group() {
            return within.stream().map(key -> key + " = ? and ").collect(Collectors.joining());
        }
    }

    /** A letter was found by the beginning of its words: all of them stand in its own columns. */
    private static final String LETTER =
            "case when sequence_number < 1000 then substr(trim(cast(sequence_number + 10000 as char(9))), 2)"
                    + " else trim(cast(sequence_number as char(9))) end || '/' || trim(cast(book_year as char(4))) || ' ' || sender || ' '"
                    + " || coalesce(letter_number, '') || ' ' || subject || ' ' || coalesce(classification, '') || ' ' || coalesce(summary, '')";

    private static final List<Table> TABLES = List.of(
            Table.of(
                    "incoming_letter",
                    Rewritten.found(LETTER, 5000),
                    Rewritten.key("sender_key", "sender", 200),
                    Rewritten.key("letter_number_key", "letter_number", 100)),
            Table.found("sop_run", 1200),
            Table.found("run_paper", 2000),
            Table.found("document_type", 2000),
            Table.found("classification_code", 340),
            new Table(
                    "official_number",
                    List.of("office", "book", "book_year"),
                    "sequence_number",
                    List.of(Rewritten.found("search_text", 3000))));

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("32");
    }

    @Override
    public String getDescription() {
        return "found however typed";
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
        for (var table : TABLES) {
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
            long last = -1;
            int rows = AT_ONCE;
            while (rows == AT_ONCE) {
                bind(read, 1, group, last);
                rows = 0;
                try (ResultSet found = read.executeQuery()) {
                    while (found.next()) {
                        rows++;
                        last = found.getLong(1);
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

    private static void bind(PreparedStatement statement, int first, List<Object> group, long number)
            throws SQLException {
        int parameter = first;
        for (var key : group) {
            statement.setObject(parameter++, key);
        }
        statement.setLong(parameter, number);
    }
}
