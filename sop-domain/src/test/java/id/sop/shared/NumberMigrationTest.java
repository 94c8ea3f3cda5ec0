package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database that gave numbers until version 10 has a line for each of them in version 11. */
class NumberMigrationTest extends MigrationTest {

    private static final List<String> AS_OF_VERSION_10 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')",
            "insert into office_position (code, office, name, rank, receives_letters) values "
                    + "('jambi.kasubbag-tu', 'jambi', 'Kasubbag', 1, false)",
            "insert into sop_sheet (office, code, revision, version, title, definition, sheet_state, approver_position, entered_at) values "
                    + "('jambi', 'SATU', 1, 1, 'Satu', '<sop/>', 'APPROVED', 'jambi.kepala-panti', '2026-11-02 01:00:00')",
            "insert into number_series (office, book, book_year, last_number) values ('jambi', 'run', 2026, 3)",
            "insert into number_series (office, book, book_year, last_number) values ('jambi', 'incoming-letter', 2026, 3)",
            run(1, "RUNNING"),
            run(2, "WITHDRAWN"),
            run(3, "ENDED_OUTSIDE"),
            "insert into run_event (id, run_id, happened_at, kind, step_number, username, officer_name, position_name) values "
                    + "(1, 2, '2026-11-03 05:00:00', 'WITHDRAWN', 1, 'budi', 'Budi', 'Kepala')",
            step(1),
            step(2),
            step(3),
            letter(1, "RECEIVED"),
            letter(2, "WITHDRAWN"),
            letter(3, "WITHDRAWN"));

    private static String run(int number, String state) {
        var ended = state.equals("RUNNING") ? "null, null" : "'2026-11-03 05:00:00', 'Salah Alamat'";
        return ("insert into sop_run (id, version, office, book_year, sequence_number, sop_code, sop_revision, sop_title, "
                        + "subject_kind, subject_title, urgency, run_state, start_token, started_at, ended_at, end_reason, visits, "
                        + "search_text) values (%1$d, 1, 'jambi', 2026, %1$d, 'SATU', 1, 'Satu', 'letter', 'x', 'ORDINARY', '%2$s', "
                        + "'t%1$d', '2026-11-03 01:00:00', %3$s, 1, 'x')")
                .formatted(number, state, ended);
    }

    private static String step(int run) {
        return ("insert into performed_step (id, run_id, visit, step_number, opened_at, begun_at, performed_at, username, officer_name, "
                        + "office_position, position_name, outcome, waiting_seconds, handling_seconds) values (%1$d, %1$d, 0, 1, "
                        + "'2026-11-03 01:00:00', '2026-11-03 01:00:00', '2026-11-03 02:00:00', 'siti', 'Siti', "
                        + "'jambi.pelaksana', 'Pelaksana', 'DONE', 0, 0)")
                .formatted(run);
    }

    private static String letter(int number, String state) {
        return ("insert into incoming_letter (id, version, office, book_year, sequence_number, run_year, run_sequence, letter_state, "
                        + "sender, sender_key, received_on, subject, kind, urgency, confidentiality, registered_at, registered_by, "
                        + "search_text) values (%1$d, 1, 'jambi', 2026, %1$d, 2026, %1$d, '%2$s', 'A', 'a', '2026-11-02', 'B', "
                        + "'OFFICIAL', 'ORDINARY', 'OPEN', '2026-11-03 02:00:00', 'Siti', 'x')")
                .formatted(number, state);
    }

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "10");
        for (var statement : AS_OF_VERSION_10) {
            execute(database, statement);
        }

        Schema.migrate(database, "11");

        assertEquals(
                List.of(
                        "incoming-letter 1 USED Siti 2026-11-02 null null 0001/2026 siti",
                        "incoming-letter 2 VOID Siti 2026-11-02 Budi Salah Alamat 0002/2026 siti salah alamat",
                        "incoming-letter 3 USED Siti 2026-11-02 null null 0003/2026 siti",
                        "run 1 USED Siti null null null 0001/2026 siti",
                        "run 2 VOID Siti null Budi Salah Alamat 0002/2026 siti salah alamat",
                        "run 3 USED Siti null null null 0003/2026 siti"),
                rows(
                        database,
                        "select book, sequence_number, number_state, used_by, dated, voided_by, void_reason, search_text "
                                + "from official_number order by book, sequence_number"));
        assertEquals(
                List.of("1 RECEIVED", "2 WITHDRAWN", "3 ENDED_OUTSIDE"),
                rows(database, "select sequence_number, letter_state from incoming_letter order by sequence_number"));
        assertEquals(
                List.of("incoming-letter 2026", "run 2026"),
                rows(database, "select book, opened_year from number_book order by book"));
        assertEquals(
                List.of("jambi.kasubbag-tu"),
                rows(
                        database,
                        "select office_position from office_position_right where office_right = 'KEEP_NUMBERS'"));
    }
}
