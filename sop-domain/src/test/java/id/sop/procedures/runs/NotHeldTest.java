package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.HeldAgainst;
import id.sop.procedures.steps.NotHeld;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.Subject;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row whose standard is that of one category, and no other. */
class NotHeldTest {

    /** Guides a client; the standard is that of former sex workers. */
    @Handles("tests.guide")
    @ApplicationScoped
    static class Guide implements HeldAgainst<PlainStep> {

        @Override
        public Class<PlainStep> inputType() {
            return PlainStep.class;
        }

        @Override
        public Prepared<PlainStep> prepare(StepContext step) {
            return Prepared.of(new PlainStep());
        }

        @Override
        public Subject handle(StepContext step, PlainStep input) {
            return step.subject();
        }

        @Override
        public Optional<NotHeld> notHeld(StepContext step, PlainStep input) {
            return "WTS".equals(step.note()) ? Optional.empty() : Optional.of(NotHeld.OTHER_CATEGORY);
        }
    }

    private static Testbed office;

    @BeforeAll
    static void openAnOffice() {
        office = Testbed.with(Database.ofItsOwn("not-held"), Guide.class);
    }

    @BeforeEach
    void enterTheSheet() {
        office.reset();
        office.enterSheet("""
                <sop xmlns='urn:sop:sheet:1' code='TES-BIMBINGAN' revision='1' office='jambi' about='client'>
                <title>Bimbingan</title><header/>
                <columns><column position='fungsional'>Peksos</column></columns>
                <steps>
                <step no='1' symbol='start' by='fungsional'><activity>Menerima klien</activity></step>
                <step no='2' symbol='end' by='fungsional' within='P1D' does='tests.guide'><activity>Membimbing</activity></step>
                </steps></sop>""");
    }

    private SerialNumber guidedTooLong(String category) {
        var run = office.as("peksos").startsAbout("TES-BIMBINGAN", "Budi");
        office.clock().forward(Duration.ofDays(7));
        office.as("peksos").performs(run, Outcome.DONE, category, input -> {});
        return run;
    }

    private static Measure measure(SerialNumber run) {
        return office.as("peksos").opens(run).history().performed().get(1).measure();
    }

    private static long late() {
        return office.as("peksos")
                .lists("runs", Map.of("late", Lateness.WAS_LATE), null, new Slice(0, 10))
                .total();
    }

    @Test
    void it_is_held_against_the_standard_where_that_applies() {
        var run = guidedTooLong("WTS");

        assertEquals(Measure.Verdict.LONGER, measure(run).verdict());
        assertEquals(1, late());
    }

    @Test
    void it_is_not_where_its_handler_says_why() {
        var run = guidedTooLong("Gelandangan");

        assertEquals(Measure.Verdict.NOT_APPLICABLE, measure(run).verdict());
        assertEquals(Optional.of(NotHeld.OTHER_CATEGORY), measure(run).notHeld());
        assertEquals(0, late());
    }
}
