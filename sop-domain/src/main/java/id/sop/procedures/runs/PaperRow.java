package id.sop.procedures.runs;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper that a run produced, as a line of a register; what is not known is null.
 *
 * @param number names it; its run is {@code number.run()}
 * @param row the row of the sheet
 * @param typeName its document type, as it was called then
 * @param title the output as the sheet prints it
 * @param making whether there is a file, a paper, or nothing with a reason
 * @param paperNumber the number that stands on it
 * @param dated the date that stands on it
 */
public record PaperRow(
        PaperNumber number,
        String sopTitle,
        String subject,
        int row,
        String activity,
        String typeName,
        String title,
        Making making,
        String paperNumber,
        LocalDate dated,
        String signatory,
        String fileId,
        String fileName,
        String reason,
        String madeBy,
        Instant madeAt) {

    static PaperRow of(RunPaper paper) {
        return new PaperRow(
                paper.number(),
                paper.sopTitle(),
                paper.subjectTitle(),
                paper.stepNumber(),
                paper.activity(),
                paper.typeName(),
                paper.title(),
                paper.making(),
                paper.paperNumber(),
                paper.dated(),
                paper.signatory(),
                paper.fileId(),
                paper.fileName(),
                paper.reason(),
                paper.madeBy(),
                paper.madeAt());
    }
}
