package id.sop.procedures.runs;

import id.sop.shared.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What an officer says of a paper that the row is to produce.
 *
 * @param output the output as the sheet prints it
 * @param number the number that stands on the paper; null if none does
 * @param dated the date that stands on it; null if none does
 * @param signatory who signed it; null if nobody did
 * @param fileId the attached file; null where it exists on paper only
 * @param reason why it was not made; null where it was
 */
public record ProducedPaper(
        @NotNull @Size(max = 300) @PlainText String output,
        @NotNull Making making,
        @Size(max = 100) @PlainText String number,
        LocalDate dated,
        @Size(max = 120) @PlainText String signatory,
        String fileId,
        @Size(max = 1000) @PlainText String reason) {

    public static ProducedPaper attached(String output, String fileId) {
        return new ProducedPaper(output, Making.FILE, null, null, null, fileId, null);
    }

    public static ProducedPaper onPaper(String output) {
        return new ProducedPaper(output, Making.ON_PAPER, null, null, null, null, null);
    }

    public static ProducedPaper notMade(String output, String reason) {
        return new ProducedPaper(output, Making.NOT_MADE, null, null, null, null, reason);
    }

    /** The same paper with what stands on it. */
    public ProducedPaper saying(String number, LocalDate dated, String signatory) {
        return new ProducedPaper(output, making, number, dated, signatory, fileId, reason);
    }
}
