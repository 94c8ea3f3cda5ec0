package id.sop.procedures;

/**
 * How much of what waits for the caller is late or soon due.
 *
 * @param late past its due time
 * @param today due later today
 * @param thisWeek due later this week, up to Sunday, today not counted
 */
public record TaskCounts(long late, long today, long thisWeek) {}
