package id.sop.procedures.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A revision of a sheet as a line of a list.
 *
 * @param effectiveOn from when it is in force; empty before it is approved
 * @param running how many runs that the caller may see are still on it
 */
public record RevisionRow(
        String code,
        int revision,
        String title,
        RevisionStatus status,
        Instant enteredAt,
        Optional<LocalDate> effectiveOn,
        long running) {}
