package id.sop.shared;

import id.sop.testbed.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;

/** What becomes of a database of a former version, on each of the two products. */
abstract class MigrationTest {

    @Test
    void on_derby() throws SQLException {
        Database.writeDerbyLog();
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + getClass().getSimpleName());
        derby.setCreateDatabase("create");

        migrates(derby);
    }

    @Test
    void on_postgresql() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            migrates(postgres.getPostgresDatabase());
        }
    }

    /** @param database an empty one */
    abstract void migrates(DataSource database) throws SQLException;
}
