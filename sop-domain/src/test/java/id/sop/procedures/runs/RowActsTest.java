package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.procedures.steps.RepeatedActs;
import id.sop.procedures.steps.RowActs;
import id.sop.procedures.steps.Subject;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a module keeps of a row that is done again and again stands on the page of the run. */
class RowActsTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:30:00Z");

    /** Keeps the rounds of the last row and the calls of the first, of runs about a client. */
    @ApplicationScoped
    static class Rounds implements RowActs {

        @Override
        public List<RepeatedActs> of(Caller caller, SerialNumber run, Subject subject) {
            return subject.kind().equals("client")
                    ? List.of(
                            new RepeatedActs(2, "round", run.inAddress(), 3, Optional.of(AT)),
                            new RepeatedActs(1, "call", run.inAddress(), 0, Optional.empty()))
                    : List.of();
        }
    }

    @Test
    void they_stand_in_the_order_of_the_rows() {
        var office = Testbed.with(Database.ofItsOwn("acts"), Rounds.class);
        var run = office.as("peksos").startsAbout("JBI-ASESMEN", "Budi");

        assertEquals(
                List.of(
                        new RepeatedActs(1, "call", run.inAddress(), 0, Optional.empty()),
                        new RepeatedActs(2, "round", run.inAddress(), 3, Optional.of(AT))),
                office.as("peksos").opensDetails(run).acts());
    }
}
