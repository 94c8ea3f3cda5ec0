package id.sop.shared;

import static id.sop.shared.Sql.execute;
import static id.sop.shared.Sql.rows;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What a database holds before version 35 is sorted after it as what is entered later. */
class SortedHoweverTypedTest extends MigrationTest {

    private static final List<String> AS_OF_VERSION_32 = List.of(
            "insert into office (code, name, government, institution, city, time_zone, head_position) values "
                    + "('jambi', 'Panti', 'Jambi', 'Dinas', 'Jambi', 'Asia/Jakarta', 'jambi.kepala-panti')",
            "insert into officer (username, office, name) values ('zul', 'jambi', 'Zul'), ('andi', 'jambi', 'andi'), ('e', 'jambi', 'École')",
            "insert into document_type (id, office, code, name, search_text) values (1, 'jambi', 'nota', 'Nota – Dinas', 'nota')");

    @Override
    void migrates(DataSource database) throws SQLException {
        Schema.migrate(database, "32");
        for (var statement : AS_OF_VERSION_32) {
            execute(database, statement);
        }

        Schema.migrate(database, "35");

        assertEquals(
                List.of("andi andi", "École ecole", "Zul zul"),
                rows(database, "select name, name_order from officer order by name_order"));
        assertEquals(List.of("nota dinas"), rows(database, "select name_order from document_type"));
    }
}
