package id.sop.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.NotPermitted;
import id.sop.shared.RequestOrigin;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TraceTest extends OnBothDatabases {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @BeforeEach
    void actOnTwoDays() {
        clock().set("2026-11-23T23:59");
        acts("pelaksana", "letter.opened", "0001/2026");
        clock().set("2026-11-24T00:01");
        acts("kasubbag", "letter.opened", "0002/2026");
        acts("kasubbag", "run.opened", "0001/2026");
        acts("pky.kadis", "letter.opened", "0001/2026");
    }

    private void acts(String officer, String action, String number) {
        as(officer).does(TraceKeeper.class, keeper -> {
            office().bean(RequestOrigin.class).cameFrom("10.0.0.7");
            keeper.keep(new Traced(action, "letter", number, Map.of("a", "\"é\n"), Map.of("b", "2", "c", "3")));
        });
    }

    private List<String> found(String officer, String action, String number, LocalDate from, LocalDate to) {
        var filter = new TraceFilter(officer, action, number, from, to);
        return as("auditor").asks(TraceRegister.class, trace -> trace.page(filter, new Slice(0, 10))).rows().stream()
                .map(line -> line.action() + " " + line.subjectNumber())
                .toList();
    }

    @Test
    void the_newest_line_comes_first_and_every_filter_narrows() {
        var all = List.of("run.opened 0001/2026", "letter.opened 0002/2026", "letter.opened 0001/2026");

        assertEquals(all, found(null, null, null, null, null));
        assertEquals(all.subList(0, 2), found("WATI", null, null, null, null));
        assertEquals(all.subList(2, 3), found("pelaksana", null, null, null, null));
        assertEquals(List.of(), found("o'hara_%", null, null, null, null));
        assertEquals(all.subList(1, 3), found(null, "letter.opened", null, null, null));
        assertEquals(List.of(all.get(0), all.get(2)), found(null, null, "0001/2026", null, null));
        assertEquals(all.subList(2, 3), found(null, null, null, MONDAY, MONDAY), "the day of the office, not of UTC");
        assertEquals(all.subList(0, 2), found(null, null, null, MONDAY.plusDays(1), null));
        assertEquals(
                all.subList(1, 2),
                found("wati", "letter.opened", "0002/2026", MONDAY, MONDAY.plusDays(1)),
                "all at once");
    }

    @Test
    void a_line_says_who_in_which_position_from_where_and_what() {
        var line = as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(
                                new TraceFilter("kasubbag", "run.opened", null, null, null), new Slice(0, 1)))
                .rows()
                .get(0);

        assertEquals("kasubbag", line.username());
        assertEquals("Wati Contoh", line.officer());
        assertEquals("Kasubbag TU", line.positions());
        assertEquals("10.0.0.7", line.address());
        assertEquals(Map.of("a", "\"é\n"), line.before());
        assertEquals(Map.of("b", "2", "c", "3"), line.after());
    }

    @Test
    void only_an_auditor_reads_it() {
        for (var officer : List.of("kepala", "admin", "pelaksana", "kasubbag")) {
            assertThrows(
                    NotPermitted.class,
                    () -> as(officer)
                            .does(
                                    TraceRegister.class,
                                    trace -> trace.page(
                                            new TraceFilter(null, null, null, null, null), new Slice(0, 1))));
        }
    }
}
