package id.sop.procedures.catalogue;

/**
 * The file of a sheet.
 *
 * @param name as a message names it
 */
record SheetFile(String name, byte[] content) {}
