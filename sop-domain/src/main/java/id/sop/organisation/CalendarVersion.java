package id.sop.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a year of the office's working calendar, as its history shows it.
 *
 * @param number which one, from 1
 * @param enteredAt when it was entered; null for the text that came with the application
 * @param officer who entered it; null for the text that came with the application
 * @param reason why; null for the text that came with the application
 * @param moved how many open tasks got another due time by it
 */
public record CalendarVersion(int number, Instant enteredAt, String officer, String reason, int moved)
        implements Serializable {}
