package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Runs of before version 36 say how they ended, and they and their papers are found by the number as it is written since version 38. */
class RunMigrationTest extends MigrationTest {

    private static String run(int number, String state) {
        return ("insert into sop_run (id, version, office, book_year, sequence_number, sop_code, sop_revision, sop_title, subject_kind, "
                        + "subject_title, urgency, run_state, start_token, started_at, visits, search_text) values (%1$d, 1, 'jambi', 2026, %1$d, "
                        + "'SATU', 1, 'Satu', 'other', 'Berkas', 'ORDINARY', '%2$s', 't%1$d', '2026-11-03 01:00:00', 2, '%1$04d 2026 satu berkas')")
                .formatted(number, state);
    }

    private static String step(int run, int visit, String outcome) {
        return ("insert into performed_step (id, run_id, visit, step_number, opened_at, begun_at, performed_at, username, officer_name, "
                        + "office_position, position_name, outcome, waiting_seconds, handling_seconds) values (%d, %d, %d, 1, "
                        + "'2026-11-03 01:00:00', '2026-11-03 01:00:00', '2026-11-03 02:00:00', 'siti', 'Siti', "
                        + "'jambi.pelaksana', 'Pelaksana', '%s', 0, 0)")
                .formatted(run * 10 + visit, run, visit, outcome);
    }

    private static String paper(int run) {
        return ("insert into run_paper (id, office, run_id, book_year, sequence_number, serial, sop_code, sop_title, subject_title, visit, "
                        + "step_number, activity, document_type, type_name, title, making, made_by, made_at, search_text) values (%1$d, 'jambi', "
                        + "%1$d, 2026, %1$d, 1, 'SATU', 'Satu', 'Berkas', 1, 1, 'A', 'surat', 'Surat', 'Surat', 'ON_PAPER', 'Siti', "
                        + "'2026-11-03 01:00:00', 'surat %1$04d 2026 berkas')")
                .formatted(run);
    }

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "35");
        execute(
                database,
                "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                        + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')");
        execute(
                database,
                "insert into sop_sheet (office, code, revision, version, title, definition, sheet_state, approver_position, entered_at) values "
                        + "('jambi', 'SATU', 1, 1, 'Satu', '<sop/>', 'APPROVED', 'jambi.kepala-panti', '2026-11-02 01:00:00')");
        for (var statement : List.of(
                run(1, "COMPLETED"),
                step(1, 1, "NO"),
                step(1, 2, "YES"),
                run(2, "COMPLETED"),
                step(2, 1, "DONE"),
                step(2, 2, "NO"),
                run(3, "RUNNING"),
                step(3, 1, "NO"),
                paper(3))) {
            execute(database, statement);
        }

        Schema.migrate(database, "42");

        assertEquals(
                List.of("1 null", "2 Tidak dilanjutkan", "3 null"),
                rows(database, "select id, ended_as from sop_run order by id"));
        Schema.migrate(database, "44");

        assertEquals(
                List.of("1 null", "2 NOT_CONTINUED", "3 null"),
                rows(database, "select id, ended_as from sop_run order by id"));
        assertEquals(
                List.of("p 0003 2026 satu berkas"), rows(database, "select search_text from sop_run where id = 3"));
        assertEquals(
                List.of("p 0003 2026 surat 0003 2026 berkas"), rows(database, "select search_text from run_paper"));
    }
}
