package id.sop.drafts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.OnBothDatabases;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class DraftServiceTest extends OnBothDatabases {

    private static final String FOLLOW_UP = "/letters/follow-up.xhtml?no=2026-1.1#form";
    private static final String NOTE = "/procedures/run.xhtml?no=2026-1#noting";

    @Test
    void what_was_typed_comes_back_with_its_time_and_of_the_asked_forms_only() {
        keeps("peksos", FOLLOW_UP, "Kunjungan rumah");
        keeps("peksos", NOTE, "Telepon");

        var kept = found("peksos", FOLLOW_UP);

        assertEquals(List.of(new DraftView(FOLLOW_UP, "Kunjungan rumah", clock().instant())), kept);
        assertEquals(2, found("peksos", FOLLOW_UP, NOTE).size());
        assertEquals(List.of(), found("peksos"));
    }

    @Test
    void a_later_draft_takes_the_place_of_the_earlier() {
        keeps("peksos", FOLLOW_UP, "Kunjungan");
        clock().forward(Duration.ofSeconds(20));

        keeps("peksos", FOLLOW_UP, "Kunjungan rumah");

        assertEquals(
                List.of(new DraftView(FOLLOW_UP, "Kunjungan rumah", clock().instant())), found("peksos", FOLLOW_UP));
    }

    @RepeatedTest(5)
    void two_windows_that_begin_the_same_draft_at_once_both_keep_it() throws Exception {
        var windows = Executors.newFixedThreadPool(2);
        var together = new CyclicBarrier(2);
        try {
            var kept = Stream.of("di jendela ini", "di jendela itu")
                    .map(text -> windows.submit(() -> {
                        together.await();
                        keeps("peksos", FOLLOW_UP, text);
                        return text;
                    }))
                    .toList();
            for (var each : kept) {
                each.get();
            }
        } finally {
            windows.shutdown();
        }

        assertEquals(1, found("peksos", FOLLOW_UP).size());
        assertTrue(found("peksos", FOLLOW_UP).get(0).content().startsWith("di jendela"));
    }

    @Test
    void what_is_typed_while_another_window_discards_the_draft_is_kept() throws Exception {
        keeps("peksos", NOTE, "lama");
        var otherWindow = Executors.newSingleThreadExecutor();

        var typed = as("peksos").asks(DraftService.class, drafts -> {
            drafts.done(NOTE);
            office().entityManager().flush();
            var keeping = otherWindow.submit(() -> keeps("peksos", NOTE, "baru"));
            letWait(keeping);
            return keeping;
        });
        typed.get();
        otherWindow.shutdown();

        assertEquals("baru", found("peksos", NOTE).get(0).content());
    }

    @Test
    void nobody_else_reads_replaces_or_removes_it() {
        keeps("pelaksana", NOTE, "milik saya");

        keeps("pelaksana2", NOTE, "milik lain");
        as("kepala").does(DraftService.class, drafts -> drafts.done(NOTE));

        assertEquals("milik saya", found("pelaksana", NOTE).get(0).content());
        assertEquals(List.of(), found("kepala", NOTE));
        assertEquals(List.of(), found("pky.admin", NOTE));
    }

    @Test
    void what_was_kept_in_one_office_is_not_shown_in_another_to_the_same_account() {
        keeps("pelaksana", NOTE, "di Jambi");
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("update form_draft set office = 'palangkaraya'")
                .executeUpdate());

        assertEquals(List.of(), found("pelaksana", NOTE));
    }

    @Test
    void what_was_sent_is_not_kept() {
        keeps("peksos", FOLLOW_UP, "Kunjungan rumah");
        keeps("peksos", NOTE, "Telepon");

        as("peksos").does(DraftService.class, drafts -> drafts.done(FOLLOW_UP));

        assertEquals(List.of(), found("peksos", FOLLOW_UP));
        assertEquals(1, found("peksos", NOTE).size());
    }

    @Test
    void an_hours_text_of_any_letters_is_kept_whole_and_more_than_the_limit_is_refused() {
        var longest = "“ä𝒳\n".repeat(DraftService.LONGEST / 5);

        keeps("peksos", FOLLOW_UP, longest);

        assertEquals(longest, found("peksos", FOLLOW_UP).get(0).content());
        assertThrows(DraftTooLong.class, () -> keeps("peksos", FOLLOW_UP, "x".repeat(DraftService.LONGEST + 1)));
        assertThrows(DraftTooLong.class, () -> keeps("peksos", "/".repeat(DraftService.LONGEST_FORM + 1), "x"));
        assertEquals(longest, found("peksos", FOLLOW_UP).get(0).content());
    }

    @Test
    void of_too_many_forms_the_oldest_draft_goes() {
        IntStream.rangeClosed(0, StoredDrafts.MOST).forEach(form -> {
            clock().forward(Duration.ofMinutes(1));
            keeps("peksos", "/form#" + form, "teks");
        });

        assertEquals(List.of(), found("peksos", "/form#0"));
        assertEquals(1, found("peksos", "/form#1").size());
        assertEquals(1, found("peksos", "/form#" + StoredDrafts.MOST).size());
    }

    @Test
    void after_14_days_nobody_comes_back_for_it() {
        keeps("peksos", FOLLOW_UP, "lama");
        clock().forward(Duration.ofDays(1));
        keeps("peksos", NOTE, "baru");
        clock().forward(DraftsCleaning.KEPT);

        int removed =
                office().inTransaction(() -> office().bean(DraftsCleaning.class).removeOld());

        assertEquals(1, removed);
        assertEquals(List.of(), found("peksos", FOLLOW_UP));
        assertEquals(1, found("peksos", NOTE).size());
    }

    /** Gives it the time to come to the row that this transaction has removed. */
    private static void letWait(Future<?> keeping) {
        assertThrows(TimeoutException.class, () -> keeping.get(500, TimeUnit.MILLISECONDS));
    }

    private void keeps(String account, String form, String text) {
        as(account).does(DraftService.class, drafts -> drafts.keep(form, text));
    }

    private List<DraftView> found(String account, String... forms) {
        return as(account).asks(DraftService.class, drafts -> drafts.of(List.of(forms)));
    }
}
