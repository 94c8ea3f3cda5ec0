package id.sop.web.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.web.modules.SecondModule;
import org.junit.jupiter.api.Test;

class LettersPagesTest {

    private final LettersPages pages = new LettersPages();

    @Test
    void a_run_that_was_started_from_a_follow_up_leads_to_the_letter() {
        var things = SecondModule.things(SecondModule.among(pages));

        assertEquals("/letters/letter.xhtml?no=2026-12", things.address("follow-up", "2026-12.3"));
    }

    @Test
    void her_own_follow_up_leads_its_addressee_to_where_it_is_done() {
        var things = SecondModule.things(SecondModule.among(pages));

        assertEquals("/letters/follow-up.xhtml?no=2026-12.3", things.address("own-follow-up", "2026-12.3"));
    }

    @Test
    void a_follow_up_is_done_on_its_own_page_and_a_question_answered_on_that_of_the_letter() {
        assertEquals(
                "/letters/follow-up.xhtml?no=2026-12.3", pages.tasks().get(0).address("2026-12.3"));
        assertEquals("/letters/letter.xhtml?no=2026-12", pages.tasks().get(1).address("2026-12.3"));
    }
}
