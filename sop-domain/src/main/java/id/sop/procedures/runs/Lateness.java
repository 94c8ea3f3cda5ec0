package id.sop.procedures.runs;

/** How runs stand against their due times (ketepatan waktu). */
public enum Lateness {
    /** The current row is past its due time. */
    LATE("r.dueAt < :now"),
    /** The current row has a due time and is not past it. */
    IN_TIME("r.dueAt >= :now"),
    /** The current row has no due time, because its sheet prints none. */
    WITHOUT_DUE("r.dueAt is null and r.state = id.sop.procedures.steps.RunState.RUNNING"),
    /** Some row was performed after its due time, which applied to it. */
    WAS_LATE(
            "exists (select p.id from PerformedStep p where p.run = r and p.performedAt > p.dueAt and p.notHeld is null)");

    private final String clause;

    Lateness(String clause) {
        this.clause = clause;
    }

    /** The condition on a run called {@code r}; {@code :now} is the present instant where it is named. */
    String clause() {
        return clause;
    }

    boolean needsNow() {
        return clause.contains(":now");
    }
}
