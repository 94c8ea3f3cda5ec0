package id.sop.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.web.lists.Asked;
import id.sop.web.modules.Found;
import id.sop.web.modules.Found.Hit;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.SecondModule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchPageTest {

    private final List<String> searched = new ArrayList<>();

    /** Letters come before clients, and have one whose words hold every number. */
    private final ModulePages letters = new ModulePages() {
        @Override
        public int place() {
            return 10;
        }

        @Override
        public List<Found> search(String text, Slice first) {
            searched.add(text);
            return List.of(Found.of(
                    "search.letters",
                    "/letters/incoming",
                    new Page<>(List.of("0007/2026"), 1),
                    number -> Hit.of("letter", number, number, "About " + text, null, false)));
        }
    };

    private SearchPage search(String typed, ModulePages... modules) {
        var page = new SearchPage();
        page.modules = SecondModule.among(modules);
        page.asked = new Asked() {
            @Override
            public String text(String name) {
                return typed;
            }
        };
        page.load();
        return page;
    }

    @Test
    void each_module_shows_what_it_found_with_how_many_there_are_in_the_order_of_the_modules() {
        var found = search("ward", new SecondModule(), letters).getFound();

        assertEquals(
                List.of("search.letters", "search.clients"),
                found.stream().map(Found::key).toList());
        assertEquals(40, found.get(1).hits().total());
        assertEquals("/clients/all", found.get(1).list());
    }

    @Test
    void the_exact_number_comes_first_and_so_does_its_list() {
        var found = search("12/2026", letters, new SecondModule()).getFound();

        assertEquals(
                List.of("search.clients", "search.letters"),
                found.stream().map(Found::key).toList());
        assertEquals(
                List.of("0012/2026", "0412/2026"),
                found.get(0).hits().rows().stream().map(Hit::called).toList());
        assertEquals(List.of("0012/2026"), searched);
    }

    @Test
    void a_list_without_a_hit_is_not_shown() {
        assertEquals(List.of(), search("nobody", new SecondModule()).getFound());
    }

    @Test
    void what_is_no_number_of_ours_is_looked_for_as_it_was_typed() {
        var nothing = new ModulePages() {
            @Override
            public int place() {
                return 10;
            }

            @Override
            public List<Found> search(String text, Slice first) {
                searched.add(text);
                return List.of();
            }
        };

        search("12/2026", nothing);

        assertEquals(List.of("0012/2026", "12/2026"), searched);
    }

    @Test
    void who_asks_for_nothing_finds_nothing() {
        assertEquals(List.of(), search(null, letters).getFound());
        assertEquals(List.of(), searched);
    }
}
