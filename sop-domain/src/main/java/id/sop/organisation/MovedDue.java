package id.sop.organisation;

import java.io.Serializable;
import java.time.Instant;

/**
 * An open task whose due time follows a change of the calendar.
 *
 * @param kind the kind of work, as in the inbox
 * @param number the number by which the office knows it
 * @param source what it is part of: the name of the sheet, the position that a letter was sent to
 * @param activity what is to be done; says nothing about a person
 * @param before the due time so far; null if it waited for an unknown year
 * @param after the due time from now on; null if it waits for an unknown year
 */
public record MovedDue(String kind, String number, String source, String activity, Instant before, Instant after)
        implements Serializable {}
