package id.sop.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.NotPermitted;
import id.sop.shared.Schema;
import id.sop.testbed.OnBothDatabases;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServerRegisterTest extends OnBothDatabases {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

    @Test
    void an_administrator_sees_which_database_answers_with_which_schema() {
        var report = as("admin").asks(ServerRegister.class, ServerRegister::open);

        assertTrue(report.database().matches("(?i).*(derby|postgresql).* \\d+.*"), report::database);
        assertEquals(Schema.newest(office().dataSource()), report.schema());
        assertTrue(report.answeredIn() >= 0);
    }

    @Test
    void nobody_else_is_told_how_the_server_is() {
        for (var account : new String[] {"kepala", "auditor", "pelaksana"}) {
            assertThrows(
                    NotPermitted.class, () -> as(account).asks(ServerRegister.class, ServerRegister::open), account);
        }
    }

    @Test
    void a_backup_is_due_where_there_is_none_and_two_days_after_the_last() {
        assertTrue(ServerRegister.isDue(Optional.empty(), NOW));
        assertTrue(ServerRegister.isDue(Optional.of(Instant.parse("2026-11-24T01:59:59Z")), NOW));
        assertFalse(ServerRegister.isDue(Optional.of(Instant.parse("2026-11-24T02:00:01Z")), NOW));
    }

    @Test
    void below_a_gibibyte_there_is_little_room() {
        assertTrue(roomFor(1024L * 1024 * 1024 - 1).isLittleRoom());
        assertFalse(roomFor(1024L * 1024 * 1024).isLittleRoom());
        assertFalse(roomFor(null).isLittleRoom());
    }

    private static ServerReport roomFor(Long free) {
        return new ServerReport("Derby", 1, 1, free, null, true);
    }
}
