package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.numbers.SerialNumber;
import org.junit.jupiter.api.Test;

/** What a run costs the database does not grow with its history. */
class RunStatementsTest extends RunsTest {

    @Test
    void a_run_asks_the_database_as_often_after_three_rows_as_after_one() {
        var run = assessment();
        var afterOneRow = statementsOf(run);

        as("peksos").performs(run);
        as("peksos").performs(run);

        assertEquals(3, as("peksos").opens(run).history().performed().size());
        assertEquals(afterOneRow, statementsOf(run));
    }

    private long statementsOf(SerialNumber run) {
        return office().statementsOf(() -> as("peksos").opens(run));
    }
}
