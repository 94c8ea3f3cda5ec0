package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** The runs of protected sheets that a database holds before version 26 are in their compartments after it, with those who worked on them. */
class CompartmentMigrationTest extends MigrationTest {

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
            event(2, "DUE_MOVED", "cecep"),
            withdrawn(5, "PWK-REHABSOS-KORBAN-KEKERASAN"),
            withdrawn(6, "PWK-KETAHANAN-KELUARGA"),
            voided("run", 5),
            voided("run", 6),
            letter(7, 5),
            voided("incoming-letter", 7),
            run(10, "PWK-KETAHANAN-KELUARGA", "null"),
            run(11, "PWK-KETAHANAN-KELUARGA", "null"),
            run(12, "PWK-KETAHANAN-KELUARGA", "null"),
            run(13, "PWK-REHABSOS-KORBAN-KEKERASAN", "null"),
            link(10, 1),
            link(11, 10),
            link(12, 4),
            link(13, 1),
            paper(1, "kronologi-kasus"),
            paper(4, "surat-tugas"),
            paper(10, "surat-tugas"),
            paper(12, "hasil-asesmen"),
            step(12, "ujang"),
            reference(12, 0, 1),
            reference(12, 1, 4),
            reference(12, 2, 10),
            reference(12, 3, 12));

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

    /** It was withdrawn for a reason that says what it was about. */
    private static String withdrawn(int number, String sheet) {
        return run(number, sheet, "null")
                + ";update sop_run set run_state = 'WITHDRAWN', step_number = null, end_reason = 'Rahasia' where id = "
                + number;
    }

    private static String voided(String book, int number) {
        return ("insert into official_number (office, book, book_year, sequence_number, number_state, taken_at, taken_by, used_at, used_by, "
                        + "out_of_order, voided_at, voided_by, void_reason, search_text) values ('purwakarta', '%1$s', 2026, %2$d, 'VOID', "
                        + "'2026-11-03 01:00:00', 'Ujang', '2026-11-03 01:00:00', 'Ujang', false, '2026-11-03 05:00:00', 'Ujang', 'Rahasia', "
                        + "'000%2$d/2026 ujang rahasia')")
                .formatted(book, number);
    }

    private static String letter(int number, int run) {
        return ("insert into incoming_letter (id, version, office, book_year, sequence_number, run_year, run_sequence, letter_state, "
                        + "sender, sender_key, received_on, subject, kind, urgency, confidentiality, registered_at, registered_by, "
                        + "search_text) values (%1$d, 1, 'purwakarta', 2026, %1$d, 2026, %2$d, 'WITHDRAWN', 'A', 'a', '2026-11-02', 'B', "
                        + "'OFFICIAL', 'ORDINARY', 'OPEN', '2026-11-03 02:00:00', 'Siti', 'x')")
                .formatted(number, run);
    }

    private static String link(int run, int origin) {
        return ("insert into run_link (id, office, origin_kind, origin_number, origin_row, run_id, linked_at, officer_name, position_name) "
                        + "values (%1$d, 'purwakarta', 'run', '2026-%2$d', 1, %1$d, '2026-11-03 01:00:00', 'X', 'Y')")
                .formatted(run, origin);
    }

    private static String paper(int run, String type) {
        return ("insert into run_paper (id, office, run_id, book_year, sequence_number, serial, sop_code, sop_title, subject_title, visit, "
                        + "step_number, activity, document_type, type_name, title, making, paper_number, made_by, made_at, search_text) "
                        + "values (%1$d, 'purwakarta', %1$d, 2026, %1$d, 1, 'X', 'Satu', 'x', 1, 1, 'A', '%2$s', 'Jenis', 'Naskah', "
                        + "'ON_PAPER', '9/P', 'X', '2026-11-03 01:00:00', 'naskah rahasia')")
                .formatted(run, type);
    }

    /** A paper of a row of one run that is a paper of another. */
    private static String reference(int run, int position, int other) {
        return ("insert into performed_step_paper (performed_step_id, position_in_list, paper, presence, reference, reference_kind, "
                        + "reference_number) values (%d, %d, 'Surat', 'REFERENCED', 'Naskah · 9/P · x', 'paper', '2026-%d.1')")
                .formatted(run, position, other);
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

    @Override
    void migrates(DataSource database) throws SQLException {
        putsThemIn(database);
        carriesNothingOut(database);
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
                rows(database, "select id, compartment from sop_run where id < 5 order by id"));
        assertEquals(
                List.of("1 neneng", "1 tuti", "2 iwan", "2 neneng", "3 neneng", "3 ujang"),
                rows(database, "select run_id, username from run_member where run_id < 5 order by run_id, username"),
                "at the third, whose row none of them could take, also who can");
        assertEquals(
                List.of("purwakarta.kepala-bidang"),
                rows(
                        database,
                        "select office_position from office_position_right where office_right = 'READ_PROTECTED_RUNS'"));
    }

    private static void carriesNothingOut(DataSource database) throws SQLException {
        var neutral = "Pelaksanaan terbatas dibatalkan; alasannya tercatat pada pelaksanaan itu.";
        assertEquals(
                List.of(
                        "incoming-letter 7 " + neutral + " 0007/2026 ujang " + neutral.toLowerCase(Locale.ROOT),
                        "run 5 " + neutral + " 0005/2026 ujang " + neutral.toLowerCase(Locale.ROOT),
                        "run 6 Rahasia 0006/2026 ujang rahasia"),
                rows(
                        database,
                        "select book, sequence_number, void_reason, search_text from official_number where number_state = 'VOID'"
                                + " order by book, sequence_number"));
        assertEquals(
                List.of(
                        "10 0001/2026 0010/2026 satu 0001/2026",
                        "11 0001/2026 0011/2026 satu 0001/2026",
                        "12 x x",
                        "13 x x"),
                rows(database, "select id, subject_title, search_text from sop_run where id >= 10 order by id"),
                "at the first and the second step out of it, and not where it stays within");
        assertEquals(
                List.of("1 x naskah rahasia", "10 0001/2026 jenis naskah 9/p 0010/2026 0001/2026 satu"),
                rows(
                        database,
                        "select run_id, subject_title, search_text from run_paper where run_id in (1, 10) order by run_id"));
        assertEquals(
                List.of("Naskah · 0001/2026", "Naskah · 9/P · x", "Naskah · 0010/2026", "Naskah · 0012/2026"),
                rows(database, "select reference from performed_step_paper order by position_in_list"));
    }
}
