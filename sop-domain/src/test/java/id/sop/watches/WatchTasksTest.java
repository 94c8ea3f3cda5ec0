package id.sop.watches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.organisation.Actor;
import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.procedures.steps.SecondHandState;
import id.sop.procedures.steps.Task;
import id.sop.testbed.Database;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Testbed;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one closed alone is a task of the head of the office until he has seen it. */
class WatchTasksTest extends OnBothDatabases {

    private static final String HEAD = "jambi.kepala-panti";
    private static final Actor RINA = officer("pelaksana", "Rina Contoh", "jambi.pelaksana", "Pelaksana");
    private static final Actor HASAN = officer("kepala", "Hasan Contoh", HEAD, "Kepala Panti");

    private static Actor officer(String account, String name, String position, String positionName) {
        var caller = new Caller(account, name, "jambi", Authority.holding(Set.of(position)), Set.of());
        return Actor.of(caller, position, positionName);
    }

    @Override
    protected Testbed testbed(Database on) {
        return on.testbedWith(Watch.class);
    }

    @BeforeEach
    void enterAWatch() {
        new WatchesFixture().fill(office());
    }

    private void change(Consumer<Watch> change) {
        office().inTransaction(() -> {
            change.accept(stored());
            return null;
        });
    }

    private Watch stored() {
        return office().entityManager().find(Watch.class, 1L);
    }

    private List<String> told(String username) {
        return as(username).inbox().stream()
                .filter(task -> task.kind().equals("watch-alone"))
                .map(Task::activity)
                .toList();
    }

    @Test
    void nobody_is_told_of_one_that_is_open_or_ready() {
        assertFalse(office().inTransaction(() -> stored().handOver().isClosed()));

        change(watch -> watch.handOver().ready(RINA, clock().instant()));

        assertEquals(
                SecondHandState.READY,
                office().inTransaction(() -> stored().handOver().state()));
        assertEquals(List.of(), told("kepala"));
    }

    @Test
    void the_head_is_told_of_one_that_was_closed_alone_until_he_has_seen_it() {
        change(watch -> watch.handOver().closeAlone(RINA, "Joko sakit", HEAD, clock().instant()));

        assertEquals(List.of("Joko sakit"), told("kepala"));
        assertEquals(List.of(), told("pelaksana"));
        assertEquals(List.of(), told("pky.kadis"));

        change(watch -> watch.handOver().seen(HASAN, clock().instant()));

        assertEquals(List.of(), told("kepala"));
    }
}
