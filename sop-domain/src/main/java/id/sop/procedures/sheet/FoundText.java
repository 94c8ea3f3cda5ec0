package id.sop.procedures.sheet;

/**
 * A text of a row that has the words somebody looks for.
 *
 * @param row the number of the row
 * @param text as printed
 */
public record FoundText(int row, SheetPlace place, String text) {}
