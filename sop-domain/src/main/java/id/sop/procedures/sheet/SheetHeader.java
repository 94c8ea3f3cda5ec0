package id.sop.procedures.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The head of a sheet, as printed; what the form leaves blank is empty, never guessed.
 *
 * <p>Dates are text: forms print "Januari 2020" as often as a day.
 *
 * @param approver the position that {@code approvedBy} means, without the office's code
 */
public record SheetHeader(
        Optional<String> institution,
        Optional<String> unit,
        Optional<String> number,
        Optional<Integer> year,
        Optional<String> created,
        Optional<String> revised,
        Optional<String> effective,
        Optional<String> approvedBy,
        Optional<String> approver,
        List<String> legalBasis,
        List<String> qualifications,
        List<String> related,
        List<String> equipment,
        List<String> warnings,
        List<String> recording) {

    public SheetHeader {
        Objects.requireNonNull(institution);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(number);
        Objects.requireNonNull(year);
        Objects.requireNonNull(created);
        Objects.requireNonNull(revised);
        Objects.requireNonNull(effective);
        Objects.requireNonNull(approvedBy);
        Objects.requireNonNull(approver);
        legalBasis = List.copyOf(legalBasis);
        qualifications = List.copyOf(qualifications);
        related = List.copyOf(related);
        equipment = List.copyOf(equipment);
        warnings = List.copyOf(warnings);
        recording = List.copyOf(recording);
    }
}
