package id.sop.web.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static Optional<Outage> of(Throwable cause) {
        return Outage.of(new EJBException(new PersistenceException(cause)));
    }

    /** As Derby 10.16 says it on a full disk: the log that cannot be written, then what the operating system said. */
    @Test
    void a_full_disk_is_told_from_a_database_that_is_away_although_derby_closes_itself() {
        var refused = new SQLException("Log Record has been sent to the stream", "XSLA1");
        refused.initCause(
                new IllegalStateException("the transaction recovery log", new IOException("No space left on device")));
        refused.setNextException(new SQLException("Most likely the disk holding the recovery log is full", "XSLA4"));

        assertEquals(Optional.of(Outage.STORAGE_FULL), of(refused));
    }

    @Test
    void postgresql_names_a_full_disk_by_its_state() {
        assertEquals(Optional.of(Outage.STORAGE_FULL), of(new SQLException("could not extend file", "53100")));
    }

    @Test
    void a_database_that_does_not_answer_is_away() {
        for (var state : List.of("08001", "08006", "57P01", "57P03", "53300", "XJ040", "XSDG0")) {
            assertEquals(Optional.of(Outage.DATABASE_AWAY), of(new SQLException("gone", state)), state);
        }
        assertEquals(Optional.of(Outage.DATABASE_AWAY), of(new SQLException("no managed connections available")));
    }

    @Test
    void what_the_program_did_wrong_is_no_outage() {
        assertEquals(Optional.empty(), of(new SQLException("duplicate key", "23505")));
        assertEquals(Optional.empty(), of(new IllegalStateException("No space left on device")));
        assertEquals(Optional.empty(), of(new IOException("Broken pipe")));
    }
}
