package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.shared.Traced;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stored incoming letters of all offices; every change goes through here and is traced with what it changed. */
@ApplicationScoped
class Letters {

    @Inject
    EntityManager em;

    @Inject
    Event<Traced> trace;

    /** A letter of this office. @throws LetterNotFound if there is none */
    IncomingLetter find(String office, SerialNumber number) {
        return ifThere(office, number).orElseThrow(LetterNotFound::new);
    }

    private Optional<IncomingLetter> ifThere(String office, SerialNumber number) {
        return em.createQuery(
                        "select l from IncomingLetter l where l.office = :office and l.number.year = :year and l.number.sequence = :sequence",
                        IncomingLetter.class)
                .setParameter("office", office)
                .setParameter("year", number.year())
                .setParameter("sequence", number.sequence())
                .getResultStream()
                .findFirst();
    }

    /**
     * A letter that the caller may see: every one with the right to, else one that was disposed to a position of hers (JBI-SURAT-MASUK row 5:
     * letters go only to those named by the disposition).
     *
     * @throws LetterNotFound if there is none
     */
    IncomingLetter visible(Caller caller, SerialNumber number) {
        return ifVisible(caller, number).orElseThrow(LetterNotFound::new);
    }

    /** The same, empty if there is none. */
    Optional<IncomingLetter> ifVisible(Caller caller, SerialNumber number) {
        return ifThere(caller.office(), number)
                .filter(letter -> caller.may(Right.READ_ALL_LETTERS) || isAddressee(caller, letter));
    }

    /** The letter with this number in an address. @throws LetterNotFound if the text is no number or there is none */
    IncomingLetter find(String office, String address) {
        return find(office, SerialNumber.parse(address).orElseThrow(LetterNotFound::new));
    }

    void add(IncomingLetter letter) {
        em.persist(letter);
        trace.fire(Traced.done(
                "letter.registered", IncomingLetter.KIND, letter.number().toString(), letter.values()));
    }

    /** Changes a letter and traces what changed. @return the letter */
    IncomingLetter change(IncomingLetter letter, String action, Consumer<IncomingLetter> change) {
        var before = letter.values();
        change.accept(letter);
        trace.fire(Traced.changed(action, IncomingLetter.KIND, letter.number().toString(), before, letter.values()));
        return letter;
    }

    /** Letters of the same sender with the same number, whatever the year; spaces, case and punctuation do not count. */
    List<IncomingLetter> likelyDuplicates(String office, String sender, String letterNumber) {
        var numberKey = IncomingLetter.key(letterNumber);
        if (numberKey == null || numberKey.isEmpty() || sender == null) {
            return List.of();
        }
        return em.createQuery(
                        "select l from IncomingLetter l where l.office = :office and l.senderKey = :sender"
                                + " and l.letterNumberKey = :number and l.state <> :withdrawn order by l.registeredAt desc",
                        IncomingLetter.class)
                .setParameter("office", office)
                .setParameter("sender", IncomingLetter.key(sender))
                .setParameter("number", numberKey)
                .setParameter("withdrawn", LetterState.WITHDRAWN)
                .setMaxResults(5)
                .getResultList();
    }

    private static boolean isAddressee(Caller caller, IncomingLetter letter) {
        return letter.dispositions().stream()
                .flatMap(disposition -> disposition.followUps().stream())
                .anyMatch(followUp -> followUp.isVisible() && caller.positions().contains(followUp.position()));
    }
}
