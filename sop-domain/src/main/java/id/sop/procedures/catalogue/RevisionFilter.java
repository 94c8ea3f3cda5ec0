package id.sop.procedures.catalogue;

/**
 * Which revisions a list shows; null means any.
 *
 * @param text found in code or title
 */
public record RevisionFilter(RevisionStatus status, String text) {}
