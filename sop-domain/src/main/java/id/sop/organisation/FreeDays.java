package id.sop.organisation;

import java.time.LocalDate;
import java.util.SortedMap;

/**
 * Which day it is in an office, and the days around it on which the office does not work.
 *
 * @param today in the zone of the office
 * @param days each with what is kept on it; the empty text for a day that is free every week
 */
public record FreeDays(LocalDate today, SortedMap<LocalDate, String> days) {}
