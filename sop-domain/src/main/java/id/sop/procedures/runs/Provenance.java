package id.sop.procedures.runs;

/**
 * What decides who sees a paper of a run.
 *
 * @param documentType the code of its type; null if the office had none of that name
 * @param username who performed the row at which it was given or made
 */
record Provenance(String documentType, String username) {}
