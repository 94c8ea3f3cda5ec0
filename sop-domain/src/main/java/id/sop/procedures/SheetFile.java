package id.sop.procedures;

/**
 * The file of a sheet.
 *
 * @param name as a message names it
 */
record SheetFile(String name, byte[] content) {}
