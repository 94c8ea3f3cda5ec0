package id.sop.letters;

import id.sop.documents.files.FileInfo;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.Urgency;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What the page of a row shows of the letter that the row changes.
 *
 * @param scans in their order
 * @param disposed the disposition in force; null where there is none
 */
public record LetterBrief(
        SerialNumber number,
        String letterNumber,
        LocalDate letterDate,
        LocalDate receivedOn,
        Urgency urgency,
        Confidentiality confidentiality,
        String classification,
        String classificationTitle,
        String summary,
        List<FileInfo> scans,
        Disposed disposed)
        implements Serializable {

    /**
     * To whom it was disposed, and with what instructions.
     *
     * @param dueOn null if nobody said
     */
    public record Disposed(
            Instant givenAt,
            String givenBy,
            String givenInPosition,
            List<String> instructions,
            String note,
            LocalDate dueOn,
            List<Addressee> addressees)
            implements Serializable {

        private static Disposed of(Disposition disposition) {
            return new Disposed(
                    disposition.givenAt(),
                    disposition.givenBy().name(),
                    disposition.givenBy().positionName(),
                    disposition.instructions(),
                    disposition.note(),
                    disposition.dueOn().orElse(null),
                    disposition.followUps().stream()
                            .sorted(Comparator.comparingInt(FollowUp::serial)) // a join does not keep their order
                            .map(followUp -> new Addressee(followUp.positionName(), followUp.state()))
                            .toList());
        }
    }

    /** One of them, and how far she is. */
    public record Addressee(String position, FollowUpState state) implements Serializable {}

    /** Whether its disposition slip exists (from row 2 on). */
    public boolean hasSlip() {
        return classification != null;
    }

    /**
     * @param disposition the one in force; null where there is none
     */
    static LetterBrief of(IncomingLetter letter, List<FileInfo> scans, Disposition disposition) {
        return new LetterBrief(
                letter.number(),
                letter.letterNumber(),
                letter.letterDate(),
                letter.receivedOn(),
                letter.urgency(),
                letter.confidentiality(),
                letter.classification(),
                letter.classificationTitle(),
                letter.summary(),
                scans,
                disposition == null ? null : Disposed.of(disposition));
    }
}
