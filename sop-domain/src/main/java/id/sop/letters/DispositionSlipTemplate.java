package id.sop.letters;

import id.sop.documents.print.Letterhead;
import java.util.List;

/**
 * The disposition slip (lembar disposisi) as template {@value #TEMPLATE} prints it: text as it shall read, the empty
 * string for what there is not.
 *
 * @param letterhead the head of the slip
 * @param sender who wrote the letter
 * @param urgency all degrees in their order, the letter's own ticked
 * @param addressees all positions it could go to, in the order of the office, the chosen ones ticked
 * @param instructions all instructions of the office's list, the chosen ones ticked; free text follows as a ticked one
 * @param note what the head wrote
 * @param dueOn until when
 * @param signature who signs
 * @param printed when and by whom it was printed, in words
 */
record DispositionSlipTemplate(
        Letterhead letterhead,
        String sender,
        String letterNumber,
        String letterDate,
        String receivedOn,
        String agendaNumber,
        List<Choice> urgency,
        String confidentiality,
        String subject,
        List<Choice> addressees,
        List<Choice> instructions,
        String note,
        String dueOn,
        Signature signature,
        String printed) {

    static final String TEMPLATE = "disposition-slip";

    DispositionSlipTemplate {
        urgency = List.copyOf(urgency);
        addressees = List.copyOf(addressees);
        instructions = List.copyOf(instructions);
    }

    /** One box of a list, ticked or not. */
    record Choice(String label, boolean ticked) {}

    /**
     * The signature block.
     *
     * @param place where and {@code date} when; without a date it is left to be written by hand
     * @param position the position of the head (jabatan)
     * @param name the name; without it a line to write on is printed
     * @param nip the number of the civil servant; without it a line to write on is printed
     */
    record Signature(String place, String date, String position, String name, String nip) {}
}
