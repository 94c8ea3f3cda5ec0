package id.sop.procedures.catalogue;

import id.sop.organisation.Caller;
import java.util.Map;
import java.util.Set;

/** Tells the catalogue on which revisions there is still work; the engine knows. */
public interface RevisionUse {

    /**
     * How many runs have not ended, by the revision they are on; of these sheets of the caller's office, and nothing where there are none that she
     * may see.
     */
    Map<SheetKey, Long> running(Caller caller, Set<String> codes);
}
