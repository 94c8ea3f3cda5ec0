package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SimultaneousStartTest {

    private static final int SERVERS = 3;

    @Test
    void servers_that_start_at_once_on_an_empty_postgresql_bring_the_schema_once() throws Exception {
        ExecutorService servers = Executors.newFixedThreadPool(SERVERS);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            DataSource dataSource = postgres.getPostgresDatabase();
            CyclicBarrier start = new CyclicBarrier(SERVERS);

            List<Future<?>> starts = new ArrayList<>();
            for (int server = 0; server < SERVERS; server++) {
                starts.add(servers.submit(() -> {
                    start.await();
                    Schema.migrate(dataSource);
                    return null;
                }));
            }
            for (Future<?> each : starts) {
                each.get();
            }

            List<String> versions = versions(dataSource);
            assertFalse(versions.isEmpty());
            assertEquals(versions.stream().distinct().toList(), versions);
        } finally {
            servers.shutdownNow();
        }
    }

    private static List<String> versions(DataSource dataSource) throws SQLException {
        List<String> versions = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select version from flyway_schema_history where success order by installed_rank")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        }
        return versions;
    }
}
