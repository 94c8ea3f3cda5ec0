package id.sop.procedures.runs;

import id.sop.organisation.calendar.StandardTime;
import java.time.Duration;
import java.util.Optional;

/**
 * What a row is held against as it is performed.
 *
 * @param time its own standard, or the one that it has together with others; empty where none is printed
 * @param used the handling of the rows before it that have the standard together with it
 */
record HeldStandard(Optional<StandardTime> time, Duration used) {}
