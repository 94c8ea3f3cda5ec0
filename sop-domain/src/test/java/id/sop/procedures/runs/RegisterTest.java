package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.tables.TableFormat;
import id.sop.organisation.NotPermitted;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All runs of the office as a register: filtered, sorted, exported, and seen by whom they concern. */
class RegisterTest extends RunsTest {

    private SerialNumber client;
    private SerialNumber place;
    private SerialNumber conference;

    @BeforeEach
    void threeRuns() {
        client = assessment();
        clock().set("2026-11-24T09:00");
        place = as("peksos").starts(FIRST, about(SubjectKind.PLACE, "Pasar", null));
        conference = as("peksos").startsFrom(client.inAddress(), NEXT, new PlainStep());
    }

    private List<SerialNumber> register(String username, Map<String, ?> narrowed, String order) {
        return as(username).<RunRow>lists("runs", narrowed, order, new Slice(0, 50)).rows().stream()
                .map(RunRow::number)
                .toList();
    }

    private List<SerialNumber> register(String username, Map<String, ?> narrowed) {
        return register(username, narrowed, "number");
    }

    @Test
    void the_right_to_read_all_runs_shows_all_of_the_own_office_and_no_other() {
        as("pky.umum").startsAbout("PKY-MOTIVASI-LKS-SEKOLAH", "SMP 1", GivenPaper.seenOnPaper("Berkas permohonan"));

        assertEquals(List.of(client, place, conference), register("kepala", Map.of()));
        assertEquals(List.of(client, place, conference), register("kasubbag", Map.of()));
        assertEquals(1, register("pky.kadis", Map.of()).size());
        assertEquals(client, as("kepala").opens(client).number(), "what she sees in the register she may open");
    }

    @Test
    void without_the_right_only_the_runs_that_concern_the_caller_are_there() {
        assertEquals(List.of(client, place), register("kasipelrehsos", Map.of()));
        assertEquals(List.of(conference), register("kasipas", Map.of()));
        assertEquals(List.of(), register("pelaksana", Map.of()));
        assertEquals(List.of(), register("admin", Map.of()));
        assertThrows(RunNotFound.class, () -> as("pelaksana").opens(client));
    }

    @Test
    void a_sheet_that_names_the_caller_in_one_revision_only_shows_the_runs_of_that_one() {
        enter("""
            <sop xmlns='urn:sop:sheet:1' code='TES-KONFERENSI' revision='2' office='jambi'>
            <title>Konferensi kasus</title><header/>
            <columns><column position='fungsional'>Peksos</column></columns>
            <steps>
            <step no='1' symbol='start' by='fungsional'><activity>Membuka konferensi</activity></step>
            <step no='2' symbol='end' by='fungsional'><activity>Menutup konferensi</activity></step>
            </steps></sop>\
            """);
        var later = as("peksos").startsAbout(NEXT, "Kasus kedua");

        assertEquals(List.of(conference), register("kasipas", Map.of()), "still, though it is superseded");
        assertEquals(List.of(client, place, conference, later), register("peksos", Map.of()));
    }

    @Test
    void it_is_filtered_by_sheet_state_kind_position_and_text() {
        as("kepala").does(RunEndingService.class, ending -> ending.withdraw(place, "Salah entri"));

        assertEquals(List.of(conference), register("kepala", Map.of("sop", NEXT)));
        assertEquals(List.of(place), register("kepala", Map.of("state", RunState.WITHDRAWN)));
        assertEquals(List.of(client, conference), register("kepala", Map.of("kind", "client")));
        assertEquals(List.of(conference), register("kepala", Map.of("position", "jambi.kasi-pas")));
        assertEquals(List.of(client, conference), register("kepala", Map.of("q", "budi")));
        assertEquals(List.of(), register("kepala", Map.of("kind", "letter")));
    }

    @Test
    void the_trace_of_its_table_keeps_no_word_that_was_searched() {
        as("kepala").exports("runs", Map.of("q", "Zqrahasia"), TableFormat.CSV);
        as("kepala").exports("papers", Map.of("q", "Zqrahasia"), TableFormat.CSV);

        var filters = as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 50)))
                .rows()
                .stream()
                .filter(line -> line.action().endsWith(".exported"))
                .map(line -> line.after().get("filter"))
                .toList();

        assertEquals(List.of("memuat “…”", "memuat “…”"), filters);
    }

    @Test
    void it_is_filtered_by_lateness() {
        as("peksos").performs(client);
        clock().set("2026-11-30T09:00");

        assertEquals(List.of(client, place), register("kepala", late(Lateness.LATE)), "rows 3 and 2");
        assertEquals(List.of(conference), register("kepala", late(Lateness.WITHOUT_DUE)));
        assertEquals(List.of(client), register("kepala", late(Lateness.WAS_LATE)), "row 2 was performed a day later");
        clock().set("2026-11-24T09:01");
        assertEquals(List.of(client, place), register("kepala", late(Lateness.IN_TIME)));
    }

    private static Map<String, ?> late(Lateness lateness) {
        return Map.of("late", lateness);
    }

    @Test
    void the_period_is_counted_in_days_of_the_office() {
        var monday = LocalDate.of(2026, 11, 23);

        assertEquals(List.of(client), register("kepala", Map.of("from", monday, "to", monday)));
        assertEquals(List.of(place, conference), register("kepala", Map.of("from", monday.plusDays(1))));
    }

    @Test
    void it_is_sorted_by_number_start_due_time_and_sheet() {
        assertEquals(List.of(conference, place, client), register("kepala", Map.of(), "-number"));
        assertEquals(client, register("kepala", Map.of(), "started").get(0));
        assertEquals(
                List.of(client, place, conference), register("kepala", Map.of(), "due"), "without a due time last");
        assertEquals(List.of(place, client, conference), register("kepala", Map.of(), "-due"), "also here");
        assertEquals(conference, register("kepala", Map.of(), "-sheet").get(0));
    }

    @Test
    void a_run_that_ended_outside_its_sheet_keeps_its_reason_in_the_register() {
        assertThrows(
                ReasonRequired.class,
                () -> as("kepala").does(RunEndingService.class, ending -> ending.endOutside(client, " ")));
        assertThrows(
                NotPermitted.class,
                () -> as("kasipelrehsos").does(RunEndingService.class, ending -> ending.endOutside(client, "Pergi")));

        as("kepala").does(RunEndingService.class, ending -> ending.endOutside(client, "Klien meninggalkan panti"));

        var row = as("kepala")
                .<RunRow>lists("runs", Map.of("state", RunState.ENDED_OUTSIDE), "number", new Slice(0, 10))
                .rows()
                .get(0);
        assertEquals("Klien meninggalkan panti", row.endReason().orElseThrow());
        assertEquals(clock().instant(), row.endedAt().orElseThrow());
        assertTrue(row.turn().isEmpty() && row.dueAt().isEmpty());
        assertThrows(RunEnded.class, () -> as("peksos").takes(client));
    }

    @Test
    void the_export_holds_the_rows_of_the_page_in_its_order() {
        var lines = export("kepala", Map.of("kind", "client"));

        assertEquals(3, lines.size(), lines::toString);
        assertTrue(
                lines.get(1).startsWith("P-0003/2026;Konferensi kasus;Klien;Budi;12/KL/2026;Berjalan;2;"),
                lines.get(1));
        assertTrue(lines.get(2).startsWith("P-0001/2026;Asesmen klien;Klien;Budi;"), lines.get(2));
        assertEquals(1, export("pelaksana", Map.of()).size(), "the headings only");
    }

    private List<String> export(String username, Map<String, ?> narrowed) {
        var csv = as(username).exports("runs", narrowed, TableFormat.CSV);
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void the_print_says_which_runs_it_holds() {
        var pdf = as("kepala")
                .prints(
                        "runs",
                        Map.of(
                                "sop",
                                NEXT,
                                "kind",
                                "anything",
                                "position",
                                "jambi.kasi-pas",
                                "late",
                                Lateness.LATE,
                                "q",
                                "x"));

        assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    }

    @Test
    void a_longer_page_costs_no_further_query() {
        var three = queriesOfAPage();
        for (int i = 0; i < 10; i++) {
            assessment();
        }

        assertEquals(three, queriesOfAPage());
    }

    @Test
    void what_has_been_counted_is_not_counted_again() {
        var counting = queriesOf(() -> page(new Slice(1, 1)));

        assertEquals(counting - 1, queriesOf(() -> page(new Slice(1, 1, 3L))));
        assertEquals(3, page(new Slice(1, 1)).total());
        assertEquals(7, page(new Slice(1, 1, 7L)).total(), "it is taken at its word");
        assertEquals(place, page(new Slice(1, 1, 7L)).rows().get(0).number());
    }

    private Page<RunRow> page(Slice slice) {
        return as("kepala").lists("runs", Map.of(), "number", slice);
    }

    private int queriesOfAPage() {
        return queriesOf(() -> register("peksos", Map.of()));
    }

    private int queriesOf(Runnable reading) {
        office().factory().getCache().evictAll();
        var queries = new AtomicInteger();
        var counter = new SessionEventAdapter() {
            @Override
            public void postExecuteQuery(SessionEvent event) {
                queries.incrementAndGet();
            }
        };
        var session = office().factory().unwrap(Session.class);
        session.getEventManager().addListener(counter);
        try {
            reading.run();
        } finally {
            session.getEventManager().removeListener(counter);
        }
        assertTrue(queries.get() > 2, "queries are counted");
        return queries.get();
    }
}
