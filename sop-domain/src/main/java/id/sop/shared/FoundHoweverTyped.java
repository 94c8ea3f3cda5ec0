package id.sop.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Version 32: what is stored to be found by is brought into the form of {@link SearchText}, which no script can do. */
final class FoundHoweverTyped implements JavaMigration {

    private static final int AT_ONCE = 2_000;

    /**
     * Which column of which table is computed anew, and from what.
     *
     * @param within the columns that are part of the key beside the number
     */
    private record Rewritten(
            String table, List<String> within, String number, String column, String from, UnaryOperator<String> form) {

        static Rewritten ofLetters(String column, String from, UnaryOperator<String> form) {
            return new Rewritten("incoming_letter", List.of(), "id", column, from, form);
        }

        static Rewritten found(String table, int length) {
            return new Rewritten(
                    table, List.of(), "id", "search_text", "search_text", text -> SearchText.of(length, text));
        }

        String groups() {
            return "select distinct " + String.join(", ", within) + " from " + table;
        }

        String read() {
            return "select " + number + ", " + from + " from " + table + " where " + group() + number + " > ? order by "
                    + number;
        }

        String write() {
            return "update " + table + " set " + column + " = ? where " + group() + number + " = ?";
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

    private static final List<Rewritten> ALL = List.of(
            Rewritten.ofLetters("search_text", LETTER, text -> SearchText.of(5000, text)),
            Rewritten.ofLetters("sender_key", "sender", text -> SearchText.key(200, text)),
            Rewritten.ofLetters("letter_number_key", "letter_number", text -> SearchText.key(100, text)),
            Rewritten.found("sop_run", 1200),
            Rewritten.found("run_paper", 2000),
            Rewritten.found("document_type", 2000),
            Rewritten.found("classification_code", 340),
            new Rewritten(
                    "official_number",
                    List.of("office", "book", "book_year"),
                    "sequence_number",
                    "search_text",
                    "search_text",
                    text -> SearchText.of(3000, text)));

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
        for (var rewritten : ALL) {
            for (var group : groups(connection, rewritten)) {
                rewrite(connection, rewritten, group);
            }
        }
    }

    private static List<List<Object>> groups(Connection connection, Rewritten rewritten) throws SQLException {
        if (rewritten.within().isEmpty()) {
            return List.of(List.of());
        }
        var groups = new ArrayList<List<Object>>();
        try (PreparedStatement read = connection.prepareStatement(rewritten.groups());
                ResultSet found = read.executeQuery()) {
            while (found.next()) {
                var group = new ArrayList<>();
                for (int key = 1; key <= rewritten.within().size(); key++) {
                    group.add(found.getObject(key));
                }
                groups.add(group);
            }
        }
        return groups;
    }

    /** Some thousand rows at a time, so that it needs as much memory for a million as for ten. */
    private static void rewrite(Connection connection, Rewritten rewritten, List<Object> group) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(rewritten.read());
                PreparedStatement write = connection.prepareStatement(rewritten.write())) {
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
                        var before = found.getString(2);
                        if (before != null) {
                            write.setString(1, rewritten.form().apply(before));
                            bind(write, 2, group, last);
                            write.addBatch();
                        }
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
