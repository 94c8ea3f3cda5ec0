package id.sop.letters;

import id.sop.documents.files.FileStore;
import id.sop.organisation.Actors;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.Engine;
import id.sop.shared.Condition;
import id.sop.shared.Page;
import id.sop.shared.PlainText;
import id.sop.shared.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an addressee does about a disposition: reading it, asking back, recording what was done (tindak lanjut). */
@Stateless
@RolesAllowed("**")
public class FollowUpService {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    CurrentCaller current;

    @Inject
    Letters letters;

    @Inject
    LetterViews views;

    @Inject
    Actors actors;

    @Inject
    FileStore files;

    @Inject
    Engine engine;

    @Inject
    Clock clock;

    /** The follow-ups of the caller's positions, the latest sent first. */
    public Page<FollowUpRow> page(FollowUpFilter filter, Slice slice) {
        var caller = current.get();
        var condition = new Condition("FollowUp", "f")
                .and("f.office = :office", "office", caller.office())
                .and("f.position in :positions", "positions", caller.positions())
                .and("f.state in :states", "states", states(filter.progress()))
                .andText("f.letter.searchText", filter.text());
        var rows = condition
                .query(em, FollowUp.class, "f.sentAt desc, f.id desc")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "f.letter")
                .setHint("eclipselink.batch", "f.disposition.instructions")
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return new Page<>(rows.stream().map(FollowUpService::row).toList(), condition.count(em));
    }

    /**
     * Opens a follow-up of the caller's; the first opening marks it as read, and each is traced.
     *
     * @return the letter with all it says of the disposition
     * @throws LetterNotFound if it is not the caller's, or was taken back
     */
    public LetterView read(FollowUpNumber number) {
        var caller = current.get();
        var letter = letters.visible(caller, number.letter());
        var followUp = own(letter, number, caller);
        var actor = actors.actor(caller, List.of(followUp.position()));
        letters.change(letter, "letter.opened", changed -> followUp.read(actor, clock.instant()));
        return views.view(letter, caller);
    }

    /**
     * Asks the head back about the disposition.
     *
     * @throws FollowUpNotSent before it was distributed
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over meanwhile
     */
    public void ask(FollowUpNumber number, @NotBlank @Size(max = 2000) @PlainText String text) {
        var caller = current.get();
        var letter = letters.visible(caller, number.letter());
        var followUp = own(letter, number, caller);
        var actor = actors.actor(caller, List.of(followUp.position()));
        letters.change(letter, "follow-up.asked", changed -> followUp.ask(actor, text.strip(), clock.instant()));
    }

    /**
     * Records what was done.
     *
     * @throws FollowUpNotSent before it was distributed
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over meanwhile
     */
    public void record(FollowUpNumber number, @Valid FollowUpResult result) {
        var caller = current.get();
        var run = letters.visible(caller, number.letter()).run();
        engine.beside(caller.office(), run, ArchiveIncoming.KEY, () -> record(caller, number, result));
    }

    private Awaited record(Caller caller, FollowUpNumber number, FollowUpResult result) {
        var letter = letters.lock(caller.office(), number.letter());
        var followUp = own(letter, number, caller);
        var actor = actors.actor(caller, List.of(followUp.position()));
        return letters.change(letter, "follow-up.done", changed -> {
                    var papers = files
                            .claim(
                                    caller,
                                    result.getFileIds(),
                                    IncomingLetter.KIND,
                                    letter.number().inAddress())
                            .stream()
                            .map(file -> new FollowUpPaper(file.id(), file.name()))
                            .toList();
                    followUp.done(result.getText().strip(), papers, actor, clock.instant());
                })
                .followedUp();
    }

    private static Set<FollowUpState> states(FollowUpFilter.Progress progress) {
        var open = EnumSet.of(FollowUpState.SENT, FollowUpState.READ, FollowUpState.ASKED);
        if (progress == FollowUpFilter.Progress.OPEN) {
            return open;
        }
        if (progress == null) {
            open.add(FollowUpState.DONE);
            return open;
        }
        return EnumSet.of(FollowUpState.DONE);
    }

    private static FollowUpRow row(FollowUp followUp) {
        var letter = followUp.letter();
        var disposition = followUp.disposition();
        return new FollowUpRow(
                followUp.number(),
                letter.number(),
                letter.isVoid(),
                letter.subject(),
                letter.sender(),
                letter.urgency(),
                disposition.givenBy().positionName(),
                disposition.instructions(),
                followUp.state(),
                followUp.sentAt(),
                followUp.dueAt(),
                followUp.closedAt());
    }

    private static FollowUp own(IncomingLetter letter, FollowUpNumber number, Caller caller) {
        return letter.followUp(number.serial())
                .filter(followUp -> caller.positions().contains(followUp.position()))
                .orElseThrow(LetterNotFound::new);
    }
}
