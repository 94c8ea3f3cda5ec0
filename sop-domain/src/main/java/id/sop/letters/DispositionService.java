package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Actor;
import id.sop.organisation.Actors;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Awaited;
import id.sop.procedures.steps.Engine;
import id.sop.shared.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** What the head of the office does about dispositions beside giving them: taking one back while unread, answering a question. */
@Stateless
@RolesAllowed("**")
public class DispositionService {

    @Inject
    CurrentCaller current;

    @Inject
    Letters letters;

    @Inject
    DispositionInstructions instructions;

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    @Inject
    Engine engine;

    @Inject
    Clock clock;

    /** The positions to which a letter can be disposed, in the order of the office. */
    public List<Position> possibleAddressees() {
        return offices.positions(current.get().office()).stream()
                .filter(Position::receivesLetters)
                .toList();
    }

    /** The wordings that can be ticked, in the order of the office. */
    public List<String> instructions() {
        return instructions.of(current.get().office());
    }

    /**
     * Takes the disposition in force back as a whole, so that the letter waits for another.
     *
     * @throws id.sop.organisation.NotPermitted without the right to dispose letters
     * @throws AlreadyRead if an addressee has read it
     * @throws LetterStateDoesNotAllow if no disposition is in force
     * @throws id.sop.procedures.steps.ReasonRequired if no reason is given
     */
    public void withdraw(SerialNumber number, @Size(max = 1000) @PlainText String reason) {
        var caller = disposingCaller();
        beside(caller, number, () -> withdraw(caller, letters.lock(caller.office(), number), reason));
    }

    /** Locks the run before its letter, as every row does. */
    private void beside(Caller caller, SerialNumber number, Supplier<Awaited> work) {
        var run = letters.find(caller.office(), number).run();
        engine.beside(caller.office(), run, ArchiveIncoming.KEY, work);
    }

    private Awaited withdraw(Caller caller, IncomingLetter letter, String reason) {
        var actor = head(caller);
        letters.change(
                letter,
                "disposition.withdrawn",
                changed -> changed.withdrawDisposition(actor, reason, clock.instant()));
        engine.backTo(DisposeIncoming.KEY, caller, letter.run(), reason);
        return letter.followedUp();
    }

    /**
     * Takes the disposition back from one addressee; taking it from the last one takes it back as a whole.
     *
     * @throws id.sop.organisation.NotPermitted without the right to dispose letters
     * @throws AlreadyRead if the addressee has read it
     * @throws FollowUpWithdrawn if it was taken back from her before
     * @throws LetterStateDoesNotAllow if no disposition is in force
     * @throws id.sop.procedures.steps.ReasonRequired if no reason is given
     */
    public void withdraw(FollowUpNumber number, @Size(max = 1000) @PlainText String reason) {
        var caller = disposingCaller();
        beside(caller, number.letter(), () -> withdraw(caller, number, reason));
    }

    private Awaited withdraw(Caller caller, FollowUpNumber number, String reason) {
        var letter = letters.lock(caller.office(), number.letter());
        if (letter.requireDisposition().isLast(number.serial())) {
            return withdraw(caller, letter, reason);
        }
        var actor = head(caller);
        letters.change(
                letter,
                "disposition.addressee-withdrawn",
                changed -> followUp(changed, number).withdraw(actor, reason, clock.instant()));
        return letter.followedUp();
    }

    /**
     * Answers the question of an addressee.
     *
     * @throws id.sop.organisation.NotPermitted without the right to dispose letters
     * @throws FollowUpClosed or FollowUpWithdrawn if it is over meanwhile
     * @throws NothingAsked if nobody asked, or it was answered meanwhile
     */
    public void answer(FollowUpNumber number, @NotBlank @Size(max = 2000) @PlainText String text) {
        var caller = disposingCaller();
        var letter = letters.lock(caller.office(), number.letter());
        var actor = head(caller);
        letters.change(
                letter,
                "follow-up.answered",
                changed -> followUp(changed, number).answer(actor, text.strip(), clock.instant()));
    }

    private Actor head(Caller caller) {
        return actors.actor(caller, List.of(offices.office(caller.office()).headPosition()));
    }

    private Caller disposingCaller() {
        var caller = current.get();
        caller.require(Right.DISPOSE_LETTERS);
        return caller;
    }

    private static FollowUp followUp(IncomingLetter letter, FollowUpNumber number) {
        return letter.followUp(number.serial()).orElseThrow(LetterNotFound::new);
    }
}
