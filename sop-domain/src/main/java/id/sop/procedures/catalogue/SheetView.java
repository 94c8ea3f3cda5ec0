package id.sop.procedures.catalogue;

import java.util.List;

/**
 * A sheet as its page shows it: one revision, and all that there are.
 *
 * @param shown the revision that was asked for
 * @param revisions those that the caller may read, the newest first
 */
public record SheetView(RevisionView shown, List<RevisionRow> revisions) {}
