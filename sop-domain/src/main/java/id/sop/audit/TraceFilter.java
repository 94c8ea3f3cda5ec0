package id.sop.audit;

import java.time.LocalDate;

/**
 * Which lines of the trace are wanted; null means any.
 *
 * @param officer found in the account or the officer's name
 * @param action the key of the act
 * @param number the number of the thing, as the office writes it
 * @param from the first day, in the time zone of the office
 * @param to the last day
 */
public record TraceFilter(String officer, String action, String number, LocalDate from, LocalDate to) {}
