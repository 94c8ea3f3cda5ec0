package id.sop.procedures.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.PlainSheet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Row 2 of {@link PlainSheet}, opened on Monday morning, is due when the office closes at 16.00. */
class InboxStateTest extends OnBothDatabases {

    @BeforeEach
    void enterTheSheet() {
        office().enterSheet(PlainSheet.XML);
    }

    private SerialNumber registered(String about) {
        return as("pelaksana").startsAbout(PlainSheet.CODE, about);
    }

    @Test
    void nothing_that_happens_changes_nothing() {
        registered("Undangan");
        var before = state("pelaksana");
        clock().set("2026-11-23T10:00");

        assertEquals(before.fingerprint(), state("pelaksana").fingerprint());
    }

    @Test
    void what_arrives_is_noticed_by_whom_it_concerns_only() {
        var before = state("pelaksana");
        var others = state("kepala");

        registered("Undangan");

        assertNotEquals(before.fingerprint(), state("pelaksana").fingerprint());
        assertEquals(1, state("pelaksana").waiting().get("step"));
        assertEquals(others.fingerprint(), state("kepala").fingerprint());
    }

    @Test
    void what_a_colleague_takes_is_noticed() {
        var run = registered("Undangan");
        var before = state("pelaksana");

        as("pelaksana2").takes(run);

        assertNotEquals(before.fingerprint(), state("pelaksana").fingerprint());
    }

    @Test
    void an_hour_before_its_time_a_task_is_reminded_of_and_again_when_it_is_due() {
        registered("Undangan");

        clock().set("2026-11-23T14:59");
        var early = state("pelaksana");
        clock().set("2026-11-23T15:00");
        var soon = state("pelaksana");
        clock().set("2026-11-23T16:00");
        var due = state("pelaksana");
        clock().set("2026-11-23T17:01");
        var past = state("pelaksana");

        assertEquals(List.of(), early.reminders());
        assertFalse(soon.reminders().get(0).due());
        assertTrue(due.reminders().get(0).due());
        assertEquals(List.of(), past.reminders());
        assertNotEquals(early.fingerprint(), soon.fingerprint());
        assertNotEquals(soon.fingerprint(), due.fingerprint());
    }

    @Test
    void nobody_is_reminded_of_what_a_colleague_is_doing() {
        var run = registered("Undangan");
        as("pelaksana2").takes(run);

        clock().set("2026-11-23T15:30");

        assertEquals(List.of(), state("pelaksana").reminders());
        assertEquals(1, state("pelaksana2").reminders().size());
    }

    private InboxState state(String account) {
        return as(account).asks(Inbox.class, Inbox::state);
    }
}
