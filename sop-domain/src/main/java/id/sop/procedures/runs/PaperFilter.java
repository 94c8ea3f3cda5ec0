package id.sop.procedures.runs;

import java.time.LocalDate;

/**
 * Which produced papers a register shows; null means any.
 *
 * @param type the code of a document type
 * @param sopCode the code of a sheet
 * @param text found in type, title, number, signatory, run, subject or name of the file
 * @param madeFrom the first day of the office on which it was made
 * @param madeTo the last one
 */
public record PaperFilter(String type, String sopCode, String text, LocalDate madeFrom, LocalDate madeTo) {}
