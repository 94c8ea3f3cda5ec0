package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.RunState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PublishingUnderLoadTest extends PublishingTest {

    private static final int REVISIONS = 6;
    private static final int OFFICERS = 3;

    /** Each revision has another number of rows, so that a run that slipped from one to another would end too early or too late. */
    private static String rows(int revision) {
        var rows = new StringBuilder(row(1, "start", ""));
        for (int no = 2; no <= revision; no++) {
            rows.append(row(no, "process", ""));
        }
        return rows.append(row(revision + 1, "end", "")).toString();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void no_run_breaks_while_revisions_are_published() throws Exception {
        published(1, rows(1));
        var publishing = new AtomicBoolean(true);
        var officers = Executors.newFixedThreadPool(OFFICERS);
        try {
            List<Future<List<SerialNumber>>> work = new ArrayList<>();
            for (int officer = 0; officer < OFFICERS; officer++) {
                Callable<List<SerialNumber>> runs = () -> performRuns(publishing);
                work.add(officers.submit(runs));
            }

            for (int revision = 2; revision <= REVISIONS; revision++) {
                published(revision, rows(revision));
            }
            publishing.set(false);

            var used = new HashSet<Integer>();
            for (var each : work) {
                for (var run : each.get()) {
                    var view = as("pelaksana").opens(run);
                    assertEquals(RunState.COMPLETED, view.state());
                    assertEquals(
                            view.sop().revision() + 1,
                            view.history().performed().size());
                    used.add(view.sop().revision());
                }
            }
            assertTrue(used.size() > 1, () -> "runs on revisions " + used);
        } finally {
            publishing.set(false);
            officers.shutdownNow();
        }
    }

    private List<SerialNumber> performRuns(AtomicBoolean publishing) {
        var runs = new ArrayList<SerialNumber>();
        do {
            var run = as("pelaksana").startsAbout(code, "Percobaan");
            runs.add(run);
            while (as("pelaksana").opens(run).state() == RunState.RUNNING) {
                as("pelaksana").performs(run);
            }
        } while (publishing.get());
        return runs;
    }
}
