package id.sop.procedures;

/**
 * Which revisions a list shows; null means any.
 *
 * @param code the sheet
 * @param text found in code or title
 */
public record RevisionFilter(String code, SheetStanding standing, String text) {}
