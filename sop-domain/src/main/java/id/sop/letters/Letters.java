package id.sop.letters;

import id.sop.documents.files.FileStore;
import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Things;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.List;

/** The stored incoming letters of all offices. */
@ApplicationScoped
class Letters extends Things<IncomingLetter> {

    @Inject
    FileStore files;

    Letters() {
        super(IncomingLetter.class, IncomingLetter.KIND, AgendaNumbers.BOOK, LetterNotFound::new);
    }

    @Override
    public boolean isReservable() {
        return true;
    }

    /** Every letter with the right to, else those that were disposed to a position of hers (JBI-SURAT-MASUK row 5). */
    @Override
    protected Condition seenBy(Caller caller, Condition letters) {
        return caller.may(Right.READ_ALL_LETTERS)
                ? letters
                : letters.and("exists (select f from FollowUp f where f.letter = thing and f.position in :positions"
                                + " and f.state not in :hidden)")
                        .with("positions", caller.positions())
                        .with("hidden", EnumSet.of(FollowUpState.NAMED, FollowUpState.WITHDRAWN));
    }

    /** Its scans with it: whether there are any costs no look of its own. */
    @Override
    protected TypedQuery<IncomingLetter> whole(TypedQuery<IncomingLetter> one) {
        return one.setHint("eclipselink.left-join-fetch", "thing.scans");
    }

    @Override
    protected Condition valid(Condition letters) {
        return letters.and("thing.state <> :withdrawn", "withdrawn", LetterState.WITHDRAWN);
    }

    @Override
    public LetterBrief brief(IncomingLetter letter) {
        return LetterBrief.of(
                letter,
                files.infos(letter.office(), letter.scanIds()),
                letter.isDisposed() ? disposition(letter) : null);
    }

    /** The disposition in force with its addressees, by one statement; null if there is none. */
    private Disposition disposition(IncomingLetter letter) {
        return em.createQuery(
                        "select d from Disposition d left join fetch d.followUps where d.letter = :letter"
                                + " and d.withdrawnAt is null",
                        Disposition.class)
                .setParameter("letter", letter)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Letters of the same sender with the same number, whatever the year; spaces, case and punctuation do not count. */
    List<IncomingLetter> likelyDuplicates(String office, String sender, String letterNumber) {
        var numberKey = IncomingLetter.letterNumberKey(letterNumber);
        if (numberKey == null || numberKey.isEmpty() || sender == null) {
            return List.of();
        }
        return valid(new Condition("IncomingLetter", "thing"))
                .and("thing.office = :office", "office", office)
                .and("thing.senderKey = :sender", "sender", IncomingLetter.senderKey(sender))
                .and("thing.letterNumberKey = :number", "number", numberKey)
                .query(em, IncomingLetter.class, "thing.registeredAt desc")
                .setMaxResults(5)
                .getResultList();
    }
}
