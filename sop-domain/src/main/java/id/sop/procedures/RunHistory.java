package id.sop.procedures;

import java.util.List;

/**
 * What happened in a run, oldest first.
 *
 * @param performed the rows that were performed
 * @param events what happened between them
 */
public record RunHistory(List<RunView.Performed> performed, List<RunView.Happened> events) {}
