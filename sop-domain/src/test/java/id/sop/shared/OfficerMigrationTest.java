package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that worked until version 10 has somebody who maintains officers in version 15, and keeps the officers it knows. */
class OfficerMigrationTest extends MigrationTest {

    private static final List<String> AS_OF_VERSION_10 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')",
            position("jambi.kasubbag-tu"),
            position("jambi.administrator"),
            right("jambi.kasubbag-tu", "MAINTAIN_SHEETS"),
            right("jambi.administrator", "MAINTAIN_LISTS"),
            right("jambi.administrator", "MAINTAIN_SHEETS"),
            "insert into officer (username, office, name, nip) values ('wati', 'jambi', 'Wati', null)",
            "insert into officer_position (username, office_position) values ('wati', 'jambi.kasubbag-tu')");

    private static String position(String code) {
        return "insert into office_position (code, office, name, rank, receives_letters) values ('%s', 'jambi', 'X', 1, false)"
                .formatted(code);
    }

    private static String right(String position, String right) {
        return "insert into office_position_right (office_position, office_right) values ('%s', '%s')"
                .formatted(position, right);
    }

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "10");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : AS_OF_VERSION_10) {
                statement.execute(sql);
            }
        }

        Schema.migrate(database, "15");

        assertEquals(
                List.of("jambi.administrator"),
                column(
                        database,
                        "select office_position from office_position_right where office_right = 'MAINTAIN_OFFICERS'"));
        assertEquals(List.of("jambi.kasubbag-tu"), column(database, "select office_position from officer_position"));
    }

    private static List<String> column(DataSource database, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
