package id.sop.procedures;

/**
 * A run was ended before its last row; fired in the transaction that ended it.
 *
 * @param subjectKind the kind of what it was about
 * @param subjectNumber the number of what it was about; null for a plain subject
 */
public record RunWithdrawn(String office, String subjectKind, String subjectNumber, String reason) {}
