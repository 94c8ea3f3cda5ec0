package id.sop.procedures;

/**
 * Which revisions a list shows; null means any.
 *
 * @param text found in code or title
 */
public record RevisionFilter(SheetStanding standing, String text) {}
