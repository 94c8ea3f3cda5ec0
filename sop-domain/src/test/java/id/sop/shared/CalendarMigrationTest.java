package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** A database that worked until version 16 keeps its calendars as their first versions in version 17. */
class CalendarMigrationTest extends MigrationTest {

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "16");
        execute(
                database,
                "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                        + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')");
        execute(
                database,
                "insert into calendar_year (office, calendar_year, definition) values ('jambi', 2026, '<calendar/>')");

        Schema.migrate(database, "17");

        assertEquals(
                List.of("jambi 2026 1"), rows(database, "select office, calendar_year, version_no from calendar_year"));
        assertEquals(
                List.of("jambi 2026 1 <calendar/> null 0"),
                rows(
                        database,
                        "select office, calendar_year, version_no, cast(definition as varchar(20)), reason, moved_due_times"
                                + " from calendar_version"));
    }
}
