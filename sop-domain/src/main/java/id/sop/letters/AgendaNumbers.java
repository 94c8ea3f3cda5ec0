package id.sop.letters;

import id.sop.documents.numbers.NumberLedger;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.steps.StepContext;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;

/** The agenda numbers of incoming letters (nomor agenda): the next one or a reserved one, under the date of receipt; what is unusual is traced. */
@ApplicationScoped
class AgendaNumbers {

    /** The book of the ledger that numbers incoming letters (buku agenda surat masuk). */
    static final String BOOK = "incoming-letter";

    @Inject
    NumberLedger ledger;

    @Inject
    Event<Traced> trace;

    /**
     * The number of a letter that is being registered.
     *
     * @throws id.sop.documents.numbers.NumberNotReserved if the reserved number was used meanwhile
     * @throws id.sop.documents.numbers.DateOutOfOrder if the date of receipt breaks the order of the book and no reason is given
     */
    SerialNumber take(StepContext step, RegisterIncomingLetter input) {
        var data = input.getLetter();
        var number = ledger.take(step.caller(), BOOK, input.getReservedNumber(), data.bookDate(), step.now());
        if (SerialNumber.parse(input.getReservedNumber()).isPresent()) {
            trace("number.used", number, data);
        } else {
            traceReason(step, number, data);
        }
        return number;
    }

    /**
     * Follows a correction of the date of receipt.
     *
     * @throws id.sop.documents.numbers.DateOutOfOrder if the new date breaks the order of the book and no reason is given
     */
    void correct(StepContext step, IncomingLetter letter, LetterData data) {
        if (!data.getReceivedOn().equals(letter.receivedOn())) {
            ledger.correct(step.office(), BOOK, letter.number(), data.bookDate(), step.now());
            traceReason(step, letter.number(), data);
        }
    }

    private void traceReason(StepContext step, SerialNumber number, LetterData data) {
        if (data.getReceivedReason() != null && data.getReceivedOn().isBefore(step.today())) {
            trace("number.back-dated", number, data);
        }
    }

    private void trace(String action, SerialNumber number, LetterData data) {
        var facts = new HashMap<String, String>();
        facts.put("book", BOOK);
        facts.put("receivedOn", data.getReceivedOn().toString());
        facts.put("note", data.getReceivedReason());
        trace.fire(Traced.done(action, "number", number.toString(), facts));
    }
}
