package id.sop.web.procedures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.web.modules.SecondModule;
import org.junit.jupiter.api.Test;

class ProceduresPagesTest {

    private final ProceduresPages pages = new ProceduresPages();

    @Test
    void a_run_and_a_paper_of_a_run_lead_to_the_run() {
        var things = SecondModule.things(SecondModule.among(pages));

        assertEquals("/procedures/run.xhtml?no=2026-12", things.address("run", "0012/2026"));
        assertEquals("/procedures/run.xhtml?no=2026-12", things.address("paper", "2026-12.3"));
        assertEquals("/procedures/run.xhtml?no=2026-12", things.inBook("run", "2026-12"));
    }

    @Test
    void a_revision_is_checked_on_its_page() {
        assertEquals(
                "/procedures/revision.xhtml?code=X-Y&revision=3",
                pages.tasks().get(0).address("X-Y.3"));
    }
}
