package id.sop.documents.numbers;

/** By what the ledger is ordered. */
public enum NumberOrder {
    NUMBER("n.key.sequence"),
    DATED("n.dated"),
    TAKEN("n.takenAt"),
    STATE("n.state");

    private final String path;

    NumberOrder(String path) {
        this.path = path;
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return path + direction + (this == NUMBER ? "" : ", n.key.sequence" + direction);
    }
}
