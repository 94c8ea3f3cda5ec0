package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PaperSource;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Incoming letters, to be given to runs as papers: whoever may read a letter may refer to it. */
@ApplicationScoped
class LetterPaperSource implements PaperSource {

    @Inject
    EntityManager em;

    @Inject
    Letters letters;

    @Override
    public String kind() {
        return IncomingLetter.KIND;
    }

    @Override
    public List<PaperReference> search(Caller caller, String typed, int limit) {
        var condition = new Condition("IncomingLetter", "l")
                .and("l.office = :office", "office", caller.office())
                .and("l.state <> :withdrawn", "withdrawn", LetterState.WITHDRAWN)
                .andText("l.searchText", typed);
        if (!caller.may(Right.READ_ALL_LETTERS)) {
            condition
                    .and("exists (select f from FollowUp f where f.letter = l and f.position in :positions"
                            + " and f.state not in :hidden)")
                    .with("positions", caller.positions())
                    .with("hidden", EnumSet.of(FollowUpState.NAMED, FollowUpState.WITHDRAWN));
        }
        return condition
                .query(em, IncomingLetter.class, "l.number.year desc, l.number.sequence desc")
                .setMaxResults(limit)
                .getResultStream()
                .map(LetterPaperSource::reference)
                .toList();
    }

    @Override
    public Optional<PaperReference> find(Caller caller, String number) {
        return SerialNumber.parse(number)
                .flatMap(parsed -> letters.ifVisible(caller, parsed))
                .filter(letter -> letter.state() != LetterState.WITHDRAWN)
                .map(LetterPaperSource::reference);
    }

    private static PaperReference reference(IncomingLetter letter) {
        return new PaperReference(
                IncomingLetter.KIND,
                letter.number().inAddress(),
                letter.number() + " · " + letter.subject() + " · " + letter.sender());
    }
}
