package id.sop.shared;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.Context;

/** Version 35: what lists are sorted by is stored in the form of {@link SearchText#order}, in which both databases have the same order. */
final class SortedHoweverTyped extends ColumnsComputed {

    private static final List<Table> TABLES = List.of(
            Table.of("incoming_letter", Computed.order("subject_order", "subject")),
            Table.of("follow_up", Computed.order("position_order", "position_name")),
            Table.of("sop_run", Computed.order("title_order", "sop_title")),
            Table.of(
                    "run_paper",
                    Computed.order("type_order", "type_name"),
                    Computed.order("title_order", "title"),
                    Computed.order("sheet_order", "sop_title")),
            Table.of("document_type", Computed.order("name_order", "name")),
            Table.by("officer", "username", "", Computed.order("name_order", "name")));

    SortedHoweverTyped() {
        super(35, "sorted however typed", TABLES);
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        var byBytes = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? " collate \"C\"" : "";
        try (Statement change = connection.createStatement()) {
            for (var table : TABLES) {
                for (var column : table.columns()) {
                    change.execute("alter table " + table.name() + " add column " + column.column() + " varchar("
                            + SearchText.LONGEST_ORDER + ")" + byBytes);
                }
            }
        }
        super.migrate(context);
    }
}
