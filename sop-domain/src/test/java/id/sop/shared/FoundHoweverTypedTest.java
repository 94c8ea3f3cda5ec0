package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What a database holds before version 31 is found after version 32 however it is typed, by the words at the end of a long letter too. */
class FoundHoweverTypedTest extends MigrationTest {

    private static final String SUMMARY = "x".repeat(1500) + " H.M. Jum’at";

    private static final List<String> AS_OF_VERSION_30 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')",
            "insert into classification_code (id, office, code, title, search_text, in_use) values "
                    + "(1, null, '400.9', 'Anak‑anak', '400.9 anak‑anak', true)",
            "insert into official_number (office, book, book_year, sequence_number, number_state, taken_at, taken_by, out_of_order, "
                    + "search_text) values ('jambi', 'run', 2026, 7, 'USED', '2026-01-02 03:04:05', 'Siti', false, '0007/2026 siti')",
            "insert into incoming_letter (id, version, office, book_year, sequence_number, run_year, run_sequence, letter_state, "
                    + "sender, sender_key, letter_number, letter_number_key, received_on, subject, summary, kind, urgency, confidentiality, "
                    + "registered_at, registered_by, search_text) values (1, 1, 'jambi', 2026, 12, 2026, 1, 'RECEIVED', 'Ma’ruf', 'ma’ruf', "
                    + "'005/12–Dinsos', '00512–dinsos', '2026-11-02', 'Évaluasi', '" + SUMMARY
                    + "', 'OFFICIAL', 'ORDINARY', 'OPEN', "
                    + "'2026-11-03 02:00:00', 'Siti', '0012/2026 ma’ruf')");

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "30");
        for (var statement : AS_OF_VERSION_30) {
            execute(database, statement);
        }

        Schema.migrate(database, "32");

        assertEquals(List.of("400 9 anak anak"), rows(database, "select search_text from classification_code"));
        assertEquals(List.of("0007 2026 siti"), rows(database, "select search_text from official_number"));
        assertEquals(
                List.of("maruf 00512dinsos 0012 2026 maruf 005 12 dinsos evaluasi " + "x".repeat(1500) + " h m jumat"),
                rows(database, "select sender_key, letter_number_key, search_text from incoming_letter"));
    }
}
