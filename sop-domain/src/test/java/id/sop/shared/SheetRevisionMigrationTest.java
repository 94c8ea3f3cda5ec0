package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that worked until version 6 keeps its catalogue in version 7. */
class SheetRevisionMigrationTest extends MigrationTest {

    private static final List<String> AS_OF_VERSION_6 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')",
            position("jambi.kasubbag-tu"),
            position("jambi.administrator"),
            position("jambi.kasi-pas"),
            sheet("SATU", 1, false, "2026-11-02 01:00:00"),
            sheet("SATU", 2, true, "2026-11-09 01:00:00"),
            sheet("DUA", 1, true, "2026-11-09 02:00:00"),
            // a file with a lower number that came later
            sheet("TIGA", 1, true, "2026-11-20 01:00:00"),
            sheet("TIGA", 2, false, "2026-11-10 01:00:00"),
            "insert into sop_run (id, version, office, book_year, sequence_number, sop_code, sop_revision, sop_title, "
                    + "subject_kind, subject_title, urgency, run_state, start_token, started_at, visits, search_text) values "
                    + "(1, 1, 'jambi', 2026, 1, 'SATU', 1, 'Satu', 'plain', 'x', 'ORDINARY', 'RUNNING', 't', "
                    + "'2026-11-03 01:00:00', 1, 'x')");

    private static String position(String code) {
        return "insert into office_position (code, office, name, rank, receives_letters) values ('%s', 'jambi', 'X', 1, false)"
                .formatted(code);
    }

    private static String sheet(String code, int revision, boolean inForce, String enteredAt) {
        return "insert into sop_sheet (office, code, revision, title, definition, in_force, entered_at) values "
                + "('jambi', '%s', %d, 'Lembar %1$s', '<sop/>', %b, '%s')"
                        .formatted(code, revision, inForce, enteredAt);
    }

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "6");
        for (var statement : AS_OF_VERSION_6) {
            execute(database, statement);
        }

        Schema.migrate(database, "7");

        assertEquals(
                List.of(
                        "DUA 1 APPROVED 2026-11-09 null",
                        "SATU 1 APPROVED 2026-11-02 null",
                        "SATU 2 APPROVED 2026-11-09 null",
                        "TIGA 1 APPROVED 2026-11-20 null",
                        "TIGA 2 WITHDRAWN null 2026-11-10"),
                rows(
                        database,
                        "select code, revision, sheet_state, effective_on, withdrawn_on from sop_sheet order by code, revision"));
        assertEquals(List.of("jambi.kepala-panti"), rows(database, "select distinct approver_position from sop_sheet"));
        assertEquals(
                List.of(
                        "DUA 1 0 SEEDED",
                        "SATU 1 0 SEEDED",
                        "SATU 2 0 SEEDED",
                        "TIGA 1 0 SEEDED",
                        "TIGA 2 0 SEEDED",
                        "TIGA 2 1 WITHDRAWN"),
                rows(
                        database,
                        "select code, revision, ordinal, kind from sheet_event order by code, revision, ordinal"));
        assertEquals(
                List.of("jambi.administrator", "jambi.kasubbag-tu"),
                rows(
                        database,
                        "select office_position from office_position_right where office_right = 'MAINTAIN_SHEETS' order by office_position"));
        assertEquals(List.of("SATU 1"), rows(database, "select sop_code, sop_revision from sop_run"));
        assertFalse(columns(database).contains("in_force"), "one truth only");
    }

    private static List<String> columns(DataSource database) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null)) {
            while (columns.next()) {
                if (columns.getString("TABLE_NAME").equalsIgnoreCase("sop_sheet")) {
                    found.add(columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
        return found;
    }
}
