package id.sop.procedures.runs;

/** By what the register of runs is ordered. */
public enum RunOrder {
    NUMBER("r.number.year%1$s, r.number.sequence%1$s"),
    STARTED("r.startedAt%1$s"),
    DUE("r.dueAt%1$s nulls last"),
    SHEET("r.sopTitle%1$s");

    private final String clause;

    RunOrder(String clause) {
        this.clause = clause;
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return clause.formatted(direction) + ", r.id" + direction;
    }
}
