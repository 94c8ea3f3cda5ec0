package id.sop.access;

import id.sop.testbed.Contributed;
import java.util.List;

/** What a module brings to the access matrix, by one class beside its tests: its records, how they are named, and who may what. */
public interface AccessModule {

    /** Says who may call its services and read its registers and papers ({@link AccessRules}). */
    void rules();

    /** Says how a record is named to its services. */
    void arguments(Arguments arguments);

    /** Adds of each of its kinds one record that no office has. */
    void absent(AccessWorld world);

    /** Enters what must be there before anything is done in an office: lists, sheets. */
    void prepare(OfficeAtWork office);

    /** Fills an office with its records; their runs have the first numbers. */
    void fill(OfficeAtWork office);

    /** Its books of the ledger. */
    List<String> books();

    static List<AccessModule> all() {
        return Contributed.of(AccessModule.class);
    }
}
