package id.sop.procedures.catalogue;

import id.sop.procedures.sheet.Sop;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Names a revision of a sheet in the catalogue: office, code and revision. */
@Embeddable
public class SheetKey implements Serializable {

    private String office;
    private String code;
    private int revision;

    protected SheetKey() {}

    public SheetKey(String office, String code, int revision) {
        this.office = office;
        this.code = code;
        this.revision = revision;
    }

    static SheetKey of(Sop sop) {
        return new SheetKey(sop.office(), sop.code(), sop.revision());
    }

    String office() {
        return office;
    }

    String code() {
        return code;
    }

    int revision() {
        return revision;
    }

    /** Code and revision, by which the inbox names it. */
    String number() {
        return code + "." + revision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SheetKey that
                && that.office.equals(office)
                && that.code.equals(code)
                && that.revision == revision;
    }

    @Override
    public int hashCode() {
        return Objects.hash(office, code, revision);
    }

    @Override
    public String toString() {
        return office + "/" + code + " rev. " + revision;
    }
}
