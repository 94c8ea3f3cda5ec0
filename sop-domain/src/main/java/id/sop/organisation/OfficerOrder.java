package id.sop.organisation;

/** By what the register of officers is ordered. */
public enum OfficerOrder {
    NAME("lower(o.name)"),
    ACCOUNT("o.username"),
    NIP("o.nip");

    private final String path;

    OfficerOrder(String path) {
        this.path = path;
    }

    String clause(boolean descending) {
        var direction = descending ? " desc" : "";
        return path + direction + (this == NIP ? " nulls last" : "") + ", o.username" + direction;
    }
}
