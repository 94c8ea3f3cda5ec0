package id.sop.web.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sop.organisation.Right;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Urgency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThingLinksTest {

    private static final ModulePages LETTERS = new ModulePages() {
        @Override
        public int place() {
            return 100;
        }

        @Override
        public List<ThingPage> things() {
            return List.of(ThingPage.at("letter", "/letters/letter").with("state", "letters.LetterState"));
        }
    };

    private final Modules modules = SecondModule.among(LETTERS, new SecondModule());
    private final ThingLinks things = SecondModule.things(modules);

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "0012/2026", "12/2026"})
    void a_thing_leads_to_the_page_of_its_module_however_its_number_is_written(String number) {
        assertEquals("/clients/client.xhtml?no=2026-12", things.address("client", number));
        assertEquals("/letters/letter.xhtml?no=2026-12", things.address("letter", number));
    }

    @Test
    void a_kind_that_no_module_knows_leads_nowhere() {
        assertNull(things.address("horse", "2026-12"));
        assertNull(things.address(null, "2026-12"));
        assertNull(things.address("client", null));
    }

    @Test
    void a_run_leads_to_what_a_module_keeps_and_never_to_something_plain_of_the_same_name() {
        var kept = Subject.of("client", "2026-12", "Client", Urgency.ORDINARY);
        var plain = Subject.plain(SubjectKind.CLIENT, "Client", "2026-12");

        assertEquals(plain.kind(), kept.kind());
        assertEquals("/clients/client.xhtml?no=2026-12", things.ofSubject(kept));
        assertNull(things.ofSubject(plain));
    }

    @Test
    void what_has_a_number_of_a_book_is_found_by_the_book() {
        assertEquals("/clients/client.xhtml?no=2026-12", things.inBook("client-book", "2026-12"));
        assertNull(things.inBook("another", "2026-12"));
    }

    @Test
    void a_list_of_everything_leads_only_to_what_the_caller_may_open() {
        var reader = SecondModule.things(modules, Right.READ_ALL_RUNS);

        assertNull(things.listed("client", "2026-12"));
        assertEquals("/clients/client.xhtml?no=2026-12", reader.listed("client", "2026-12"));
    }

    @Test
    void a_state_in_the_trace_is_said_in_the_words_of_its_own_module() {
        assertEquals(Optional.of("letters.LetterState.WITHDRAWN"), things.wordKey("letter", "state", "WITHDRAWN"));
        assertEquals(
                Optional.of("web.SecondModule.ClientState.WITHDRAWN"), things.wordKey("client", "state", "WITHDRAWN"));
        assertEquals(Optional.empty(), things.wordKey("horse", "state", "WITHDRAWN"));
        assertEquals(Optional.empty(), things.wordKey("client", "place", "WITHDRAWN"));
    }

    @Test
    void a_state_has_the_tone_that_its_module_gives_it() {
        var tones = new Tones();
        tones.modules = modules;

        assertEquals("late", tones.of(SecondModule.ClientState.WITHDRAWN));
        assertEquals("neutral", tones.of(SecondModule.ClientState.ADMITTED));
        assertEquals("neutral", tones.of(null));
    }
}
