package id.sop.web.watch;

import java.time.Instant;

/**
 * A failure that nobody foresaw, as much of it as an administrator may see.
 *
 * @param number under which the log has the rest
 * @param at when it happened
 * @param page the page, or the kind of address; never which record
 * @param reason in one word, of which {@code incident.reason.} has the sentence
 */
public record Incident(String number, Instant at, String page, String reason) {}
