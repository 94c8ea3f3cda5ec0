package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;

/**
 * A run was ended before its last row; fired in the transaction that ended it.
 *
 * @param run the number of the run, which need not be the one that carries its subject
 * @param subject what it was about
 * @param reason as others may read it: that of a run in a compartment stays with the run
 * @param byMistake whether it should not have been begun, so that its number is void; else it ended outside of its sheet
 */
public record RunWithdrawn(String office, SerialNumber run, Subject subject, String reason, boolean byMistake) {}
