package id.sop.procedures;

import id.sop.documents.SerialNumber;
import java.time.Instant;
import java.util.Optional;

/** A run as a line of the register of runs; {@code row} and {@code activity} are empty once it has ended. */
public record RunRow(
        SerialNumber number,
        String sopCode,
        String sopTitle,
        Subject subject,
        RunState state,
        Optional<Integer> row,
        Optional<String> activity,
        Optional<String> takenBy,
        Instant startedAt,
        Optional<Instant> dueAt) {}
