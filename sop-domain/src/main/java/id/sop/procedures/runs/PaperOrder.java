package id.sop.procedures.runs;

/** By what the register of produced papers is ordered. */
public enum PaperOrder {
    MADE("p.madeAt"),
    TYPE("p.typeName"),
    TITLE("p.title"),
    NUMBER("p.paperNumber"),
    SHEET("p.sopTitle");

    private final String path;

    PaperOrder(String path) {
        this.path = path;
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return path + direction + ", p.id" + direction;
    }
}
