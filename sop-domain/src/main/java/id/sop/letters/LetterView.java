package id.sop.letters;

import id.sop.documents.files.FileInfo;
import id.sop.documents.numbers.NumberRow;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Urgency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A letter as its page shows it.
 *
 * @param run the run that carries it
 * @param scans in their order
 * @param dispositions oldest first
 * @param voided when, by whom and why its number was declared void; empty if it is valid
 */
public record LetterView(
        SerialNumber number,
        SerialNumber run,
        LetterState state,
        String sender,
        String letterNumber,
        LocalDate letterDate,
        LocalDate receivedOn,
        String subject,
        LetterKind kind,
        Urgency urgency,
        Confidentiality confidentiality,
        String enclosures,
        List<FileInfo> scans,
        String classification,
        String classificationTitle,
        String summary,
        String cabinet,
        String drawer,
        String map,
        String retention,
        LocalDate archivedOn,
        Instant registeredAt,
        String registeredBy,
        List<DispositionView> dispositions,
        Optional<NumberRow.Voided> voided) {

    /** Whether its disposition slip exists (from row 2 on). */
    public boolean hasSlip() {
        return classification != null;
    }

    /** Where it lies, in one line; empty while it is not archived. */
    public String archive() {
        return archivePlace(cabinet, drawer, map);
    }

    static String archivePlace(String cabinet, String drawer, String map) {
        return Stream.of(cabinet, drawer, map)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" / "));
    }
}
