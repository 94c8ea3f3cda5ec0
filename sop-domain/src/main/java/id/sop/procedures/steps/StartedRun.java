package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * A run that was started from something, as that shows it.
 *
 * @param row the row of the run it was started from; 0 where it was started from something else
 * @param visible whether the caller may open it
 */
public record StartedRun(
        SerialNumber number,
        String sopTitle,
        RunState state,
        int row,
        Instant at,
        String officer,
        String position,
        boolean visible)
        implements Serializable {}
