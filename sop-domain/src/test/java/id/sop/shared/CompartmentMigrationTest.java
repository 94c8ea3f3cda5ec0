package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

/** The runs of protected sheets that a database holds before version 26 are in their compartments after it, with those who worked on them. */
class CompartmentMigrationTest {

    private static final List<String> AS_OF_VERSION_25 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('purwakarta', 'Dinas', 'Purwakarta', 'Dinas', 'Purwakarta', 'Asia/Jakarta', 'purwakarta.kepala-dinas')",
            position("kepala-bidang"),
            position("kepala-dinas"),
            position("kasi"),
            sheet("PWK-REHABSOS-KORBAN-KEKERASAN"),
            sheet("PWK-KETERAMPILAN-EX-PSK"),
            sheet("PWK-KETAHANAN-KELUARGA"),
            officer("neneng", "kasi"),
            officer("dadang", "kepala-bidang"),
            run(1, "PWK-REHABSOS-KORBAN-KEKERASAN", "'neneng'"),
            run(2, "PWK-REHABSOS-KORBAN-KEKERASAN", "null"),
            run(3, "PWK-KETERAMPILAN-EX-PSK", "null"),
            run(4, "PWK-KETAHANAN-KELUARGA", "null"),
            step(1, "tuti"),
            step(2, "neneng"),
            step(3, "ujang"),
            step(4, "ujang"),
            event(2, "NOTED", "iwan"),
            event(2, "DUE_MOVED", "cecep"));

    private static String position(String id) {
        return "insert into office_position (code, office, name, rank, receives_letters) values ('purwakarta.%1$s', 'purwakarta', '%1$s', 1, false)"
                .formatted(id);
    }

    private static String officer(String username, String position) {
        return "insert into officer (username, office, name) values ('%1$s', 'purwakarta', '%1$s');insert into officer_position (username, office_position) values ('%1$s', 'purwakarta.%2$s')"
                .formatted(username, position);
    }

    private static String sheet(String code) {
        return ("insert into sop_sheet (office, code, revision, version, title, definition, sheet_state, approver_position, entered_at) values "
                        + "('purwakarta', '%s', 1, 1, 'Satu', '<sop/>', 'APPROVED', 'purwakarta.kepala-dinas', '2026-11-02 01:00:00')")
                .formatted(code);
    }

    private static String run(int number, String sheet, String takenBy) {
        return ("insert into sop_run (id, version, office, book_year, sequence_number, sop_code, sop_revision, sop_title, "
                        + "subject_kind, subject_title, urgency, run_state, start_token, started_at, visits, step_number, taken_by, "
                        + "search_text) values (%1$d, 1, 'purwakarta', 2026, %1$d, '%2$s', 1, 'Satu', 'case', 'x', 'ORDINARY', 'RUNNING', "
                        + "'t%1$d', '2026-11-03 01:00:00', 1, 2, %3$s, 'x');"
                        + "insert into run_turn (run_id, office_position) values (%1$d, 'purwakarta.kasi')")
                .formatted(number, sheet, takenBy);
    }

    private static String step(int run, String username) {
        return ("insert into performed_step (id, run_id, visit, step_number, opened_at, begun_at, performed_at, username, officer_name, "
                        + "office_position, position_name, outcome, waiting_seconds, handling_seconds) values (%1$d, %1$d, 0, 1, "
                        + "'2026-11-03 01:00:00', '2026-11-03 01:00:00', '2026-11-03 02:00:00', '%2$s', 'X', "
                        + "'purwakarta.pelaksana', 'Pelaksana', 'DONE', 0, 0)")
                .formatted(run, username);
    }

    private static String event(int run, String kind, String username) {
        return ("insert into run_event (id, run_id, happened_at, kind, step_number, username, officer_name, position_name) values "
                        + "(%d, %d, '2026-11-03 05:00:00', '%s', 1, '%s', 'X', 'Kasi')")
                .formatted(kind.length() * 10 + run, run, kind, username);
    }

    @Test
    void on_derby() throws SQLException {
        Database.writeDerbyLog();
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:compartment-migration");
        derby.setCreateDatabase("create");

        putsThemIn(derby);
    }

    @Test
    void on_postgresql() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            putsThemIn(postgres.getPostgresDatabase());
        }
    }

    private static void putsThemIn(DataSource database) throws SQLException {
        Schema.migrate(database, "25");
        for (var statements : AS_OF_VERSION_25) {
            for (var statement : statements.split(";")) {
                execute(database, statement);
            }
        }

        Schema.migrate(database, "26");

        assertEquals(
                List.of("1 perlindungan", "2 perlindungan", "3 keterampilan", "4 null"),
                rows(database, "select id, compartment from sop_run order by id"));
        assertEquals(
                List.of("1 neneng", "1 tuti", "2 iwan", "2 neneng", "3 neneng", "3 ujang"),
                rows(database, "select run_id, username from run_member order by run_id, username"),
                "at the third, whose row none of them could take, also who can");
        assertEquals(
                List.of("purwakarta.kepala-bidang"),
                rows(
                        database,
                        "select office_position from office_position_right where office_right = 'READ_PROTECTED_RUNS'"));
    }

    private static void execute(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(DataSource database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(rows.getString(column));
                }
                found.add(String.join(" ", columns));
            }
        }
        return found;
    }
}
