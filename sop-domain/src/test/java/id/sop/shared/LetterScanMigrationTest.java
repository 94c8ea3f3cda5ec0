package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** The scan of a letter that a database holds before version 33 is the first of its scans after it. */
class LetterScanMigrationTest extends MigrationTest {

    private static String letter(int number, String scan) {
        return ("insert into incoming_letter (id, version, office, book_year, sequence_number, letter_state, sender, sender_key, received_on, "
                        + "subject, kind, urgency, confidentiality, scan_id, registered_at, registered_by, search_text) values (%1$d, 1, 'jambi', "
                        + "2026, %1$d, 'RECEIVED', 'A', 'a', '2026-11-02', 'B', 'OFFICIAL', 'ORDINARY', 'OPEN', %2$s, "
                        + "'2026-11-03 02:00:00', 'Siti', 'x')")
                .formatted(number, scan);
    }

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "31");
        execute(
                database,
                "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                        + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')");
        execute(
                database,
                "insert into stored_file (id, office, name, content_type, size_bytes, sha256, received_at, received_by) values "
                        + "('f', 'jambi', 'surat.pdf', 'PDF', 9, 'x', '2026-11-03 02:00:00', 'siti')");
        execute(database, letter(1, "'f'"));
        execute(database, letter(2, "null"));

        Schema.migrate(database, "33");

        assertEquals(List.of("1 0 f"), rows(database, "select letter_id, position_in_list, file_id from letter_scan"));
        assertEquals(List.of("1", "2"), rows(database, "select sequence_number from incoming_letter order by 1"));
    }
}
