package id.sop.procedures;

/**
 * Which runs a register shows; null means any.
 *
 * @param text found in number, title of the sheet or subject
 */
public record RunFilter(String sopCode, RunState state, String text) {}
