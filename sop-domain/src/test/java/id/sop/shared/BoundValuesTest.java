package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.letters.DisposeLetter;
import id.sop.letters.FollowUpFilter;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpService;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.organisation.OfficerPeculiarity;
import id.sop.procedures.catalogue.RevisionFilter;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.Lateness;
import id.sop.procedures.sheet.Outcome;
import id.sop.testbed.OnBothDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The database gets what an officer asks for beside the statement, not in it. On Derby EclipseLink writes the values of a query with CASE or EXISTS
 * as texts; there nothing that was typed ends such a text. (They can be bound there too, which misleads Derby's optimizer: docs/PERFORMANCE.md.)
 */
class BoundValuesTest extends OnBothDatabases {

    private static final String TYPED = "o'hara";
    private static final Slice FIRST = new Slice(0, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A text of more than one sign: the escape of a pattern is a constant of its clause. */
    private static final Pattern VALUE = Pattern.compile("'[^']{2,}'|\\{(d|t|ts) ");

    private static final Pattern WHOLE_TEXT = Pattern.compile("'(?:[^']|'')*+'");
    private static final Pattern WORD_TYPED = Pattern.compile("(?i)o'|hara");

    private boolean entered;

    private void assertBound(String account, String register, Map<String, ?> narrowed) {
        assertBound(() -> as(account).lists(register, narrowed, null, FIRST));
    }

    private <T> void assertBound(String account, Class<T> service, Consumer<T> question) {
        assertBound(() -> as(account).does(service, question));
    }

    private void assertBound(Runnable question) {
        List<String> statements = office().textsOfStatements(question);

        assertFalse(statements.isEmpty());
        assertEquals(
                List.of(),
                statements.stream()
                        .filter(sql -> isOnDerby()
                                ? WORD_TYPED
                                        .matcher(WHOLE_TEXT.matcher(sql).replaceAll("?"))
                                        .find()
                                : VALUE.matcher(sql).find())
                        .toList());
    }

    private void assertInboxBound(String account, String table, TaskQuery query) {
        Consumer<Inbox> listing = inbox -> inbox.page(query, FIRST);
        assertBound(account, Inbox.class, listing);
        assertTrue(
                office().textsOfStatements(() -> as(account).does(Inbox.class, listing)).stream()
                        .anyMatch(sql -> !sql.contains("COUNT(") && sql.contains(table)),
                () -> account + " has no such task: " + table);
    }

    /** A step for pelaksana, a follow-up for kasipas with a question to kepala, a draft of a sheet for admin. */
    private void everyKindOfTask() {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender("Dinas O'Hara");
        input.getLetter().setReceivedOn(DAY);
        input.getLetter().setSubject("Undangan");
        var run = as("pelaksana").starts("JBI-SURAT-MASUK", input);
        as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, row -> row.setClassification("400.9.2"));
        as("kasubbag").decides(run, Outcome.YES, null);
        as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, row -> {
            row.setPositions(List.of("jambi.kasi-pas"));
            row.setOwnInstruction("Hadiri");
        });
        as("pelaksana").performs(run);
        as("kasipas")
                .does(
                        FollowUpService.class,
                        all -> all.ask(FollowUpNumber.parse("2026-1.1").orElseThrow(), "Jam berapa?"));
        as("kasubbag").does(RevisionService.class, all -> all.enter("asesmen.xml", nextRevision(), List.of()));
        entered = true;
    }

    @AfterEach
    void forgetTheDraft() {
        if (entered) {
            var draft = as("admin")
                    .asks(RevisionRegister.class, all -> all.open("JBI-ASESMEN", 2))
                    .key();
            as("admin").does(RevisionService.class, all -> all.discard(draft, "Uji selesai"));
        }
    }

    private static byte[] nextRevision() {
        try (var sheet = BoundValuesTest.class.getResourceAsStream("/sop/jambi/JBI-ASESMEN.xml")) {
            var text = new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("revision=\"1\"", "revision=\"2\"").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_was_typed_into_the_search_of_any_list_is_no_part_of_a_statement() {
        everyKindOfTask();
        for (TaskQuery.Due due : TaskQuery.Due.values()) {
            assertInboxBound("pelaksana", "sop_run", new TaskQuery(due, false, null, TYPED));
        }
        assertInboxBound("kasipas", "follow_up", new TaskQuery(null, true, null, TYPED));
        assertInboxBound("kepala", "disposition", new TaskQuery(null, false, null, TYPED));
        assertInboxBound("admin", "sop_sheet", new TaskQuery(null, false, null, TYPED));
        for (Lateness lateness : Lateness.values()) {
            assertBound(
                    "peksos",
                    "runs",
                    Map.of("position", "jambi.kasubbag-tu", "late", lateness, "from", DAY, "to", DAY, "q", TYPED));
        }
        for (RevisionStatus status : RevisionStatus.values()) {
            var revisions = new RevisionFilter(status, TYPED);
            assertBound("kasubbag", RevisionRegister.class, list -> list.page(revisions, FIRST));
        }
        assertBound("pelaksana", "agenda", Map.of("year", 2026, "q", TYPED, "from", DAY, "to", DAY));
        var followUps = new FollowUpFilter(FollowUpFilter.Progress.OPEN, TYPED);
        assertBound("kasipas", FollowUpService.class, list -> list.page(followUps, FIRST));
        assertBound(
                "admin",
                "officers",
                Map.of("q", TYPED, "position", "jambi.kasubbag-tu", "only", OfficerPeculiarity.ACTING));
        assertBound("kasubbag", "numbers", Map.of("book", "incoming-letter", "year", 2026, "q", TYPED));
        var lines = new TraceFilter(TYPED, null, TYPED, DAY, DAY);
        assertBound("auditor", TraceRegister.class, list -> list.page(lines, FIRST));
        assertBound("peksos", "papers", Map.of("q", TYPED, "from", DAY, "to", DAY));
    }

    @Test
    void the_counts_of_the_frame_and_of_an_open_page_bind_who_asks() {
        assertBound("pelaksana", Inbox.class, Inbox::counts);
        assertBound("kepala", Inbox.class, Inbox::state);
        assertBound("kepala", RevisionRegister.class, RevisionRegister::concernCaller);
    }
}
