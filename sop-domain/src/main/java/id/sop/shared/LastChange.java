package id.sop.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/** Who changed a record last, and when; empty while nobody has. */
@Embeddable
public class LastChange implements Serializable {

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected LastChange() {}

    /** @param by the officer's name, as she was called then */
    public LastChange(String by, Instant at) {
        this.by = by;
        this.at = at;
    }

    /** Nobody has changed it since it was entered. */
    public static LastChange none() {
        return new LastChange();
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
