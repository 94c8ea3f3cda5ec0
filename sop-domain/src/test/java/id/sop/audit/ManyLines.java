package id.sop.audit;

import id.sop.shared.Traced;
import id.sop.testbed.Testbed;
import java.util.Map;

/** A long trace, for benchmarks: written and sealed by the application, line by line. */
public final class ManyLines {

    /** So many are written in a transaction; each act of an officer has its own otherwise. */
    private static final int TOGETHER = 1_000;

    private ManyLines() {}

    /** @param lines how many lines one office's trace shall have more, rounded up to thousands */
    public static void fill(Testbed office, int lines) {
        for (int written = 0; written < lines; written += TOGETHER) {
            int first = written;
            office.as("kasubbag").does(TraceKeeper.class, keeper -> {
                for (int line = first; line < first + TOGETHER; line++) {
                    keeper.keep(new Traced(
                            line % 3 == 0 ? "letter.changed" : "letter.opened",
                            "letter",
                            "%06d/2026".formatted(line % 1_000_000),
                            line % 3 == 0 ? Map.of("subject", "Undangan rapat") : Map.of(),
                            line % 3 == 0 ? Map.of("subject", "Undangan rapat koordinasi") : Map.of()));
                }
            });
            seal(office);
        }
    }

    /** Verifies the whole trace as the page does, stretch by stretch. */
    public static ChainCheck verify(Testbed office) {
        var check = new ChainCheck[] {
            office.as("auditor").asks(TraceVerificationService.class, TraceVerificationService::begin)
        };
        while (!check[0].isDone()) {
            check[0] = office.as("auditor").asks(TraceVerificationService.class, all -> all.goOn(check[0]));
        }
        return check[0];
    }

    /** Seals what was written to the trace. */
    static void seal(Testbed office) {
        office.inTransaction(() -> {
            office.bean(TraceSealer.class).seal();
            return null;
        });
    }
}
