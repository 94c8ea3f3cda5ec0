package id.sop.procedures.catalogue;

import java.util.Map;
import java.util.Set;

/** Tells the catalogue on which revisions there is still work; the engine knows. */
public interface RevisionUse {

    /** How many runs have not ended, by the revision they are on; of these sheets of an office, and nothing where there are none. */
    Map<SheetKey, Long> running(String office, Set<String> codes);
}
