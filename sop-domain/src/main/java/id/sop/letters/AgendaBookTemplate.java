package id.sop.letters;

import id.sop.documents.print.Letterhead;
import java.util.List;

/**
 * The agenda book of incoming letters (buku agenda surat masuk) as template {@value #TEMPLATE} prints it: text as it
 * shall read, the empty string for what there is not.
 *
 * @param letterhead the head of the first page
 * @param year the year of the book
 * @param filter which letters of the book these are, in words
 * @param printed when and by whom it was printed, in words
 * @param rows the letters in the order of the book
 */
record AgendaBookTemplate(Letterhead letterhead, int year, String filter, String printed, List<Row> rows) {

    static final String TEMPLATE = "agenda-incoming";

    AgendaBookTemplate {
        rows = List.copyOf(rows);
    }

    /** How many letters are printed. */
    int count() {
        return rows.size();
    }

    /**
     * One letter.
     *
     * @param agendaNumber the office's number (nomor agenda)
     * @param addressees to whom it went (disposisi), one entry per position
     * @param followUp what was done (tindak lanjut)
     * @param archive where it is kept
     * @param isVoid whether its number is void, so that the line is struck through
     */
    record Row(
            String agendaNumber,
            String receivedOn,
            String sender,
            String letterNumber,
            String letterDate,
            String subject,
            String urgency,
            String confidentiality,
            String classificationCode,
            List<String> addressees,
            String followUp,
            String archive,
            boolean isVoid) {

        Row {
            addressees = List.copyOf(addressees);
        }
    }
}
