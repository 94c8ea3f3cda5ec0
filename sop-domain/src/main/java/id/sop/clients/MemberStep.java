package id.sop.clients;

import id.sop.organisation.Offices;
import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.MembersStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A row of an admission that asks something of each member of the intake. What is said of her takes effect when it is saved, so that who came at
 * noon is in the house although others are still expected; the row is performed once, when each has an outcome. Who is held, or has left, stops nobody.
 *
 * @param <I> what is asked once for all
 * @param <L> what is asked of each member
 */
abstract class MemberStep<I, L extends MemberEntry> extends ThingStep<Intake, I> implements MembersStep<I, L> {

    @Inject
    Intakes intakes;

    @Inject
    Offices offices;

    private final Class<L> lineType;
    private final Supplier<L> fresh;

    /** @param action what the trace says of performing it */
    MemberStep(Class<I> inputType, Supplier<I> freshInput, Class<L> lineType, Supplier<L> fresh, String action) {
        super(inputType, freshInput, action);
        this.lineType = lineType;
        this.fresh = fresh;
    }

    /** Whether the row is done for her. */
    abstract boolean isDone(IntakeMember member);

    /** Fills the form with what is known of her. */
    abstract void show(IntakeMember member, L entry, StepContext step);

    /** Does for her what the row is for. */
    abstract void apply(IntakeMember member, L entry, StepContext step);

    /** Keeps what is said of her although she is held; mostly nothing but that. */
    void applyHeld(IntakeMember member, L entry, StepContext step) {}

    /** Her way ends at this row. */
    void end(IntakeMember member, L entry, StepContext step) {
        member.notAdmitted(entry.getReason(), step.today(), step.now());
    }

    @Override
    public Class<L> lineType() {
        return lineType;
    }

    @Override
    public List<MemberLine<L>> lines(StepContext step) {
        return intakes.find(step.office(), number(step)).members().stream()
                .map(member -> line(member, step))
                .toList();
    }

    private MemberLine<L> line(IntakeMember member, StepContext step) {
        var entry = fresh.get();
        var outcome = outcome(member);
        entry.setOutcome(outcome.orElse(MemberOutcome.DONE));
        entry.setReason(member.openHold().map(MemberHold::reason).orElseGet(member::endReason));
        entry.setReviewOn(member.openHold().map(MemberHold::reviewOn).orElse(null));
        show(member, entry, step);
        return new MemberLine<>(member.number().inAddress(), member.shownName(), entry, member.changed(), outcome);
    }

    private Optional<MemberOutcome> outcome(IntakeMember member) {
        if (member.isHeld()) {
            return Optional.of(MemberOutcome.HELD);
        }
        if (isDone(member)) {
            return Optional.of(MemberOutcome.DONE);
        }
        return member.state().isEnd() ? Optional.of(MemberOutcome.NOT_GOING_ON) : Optional.empty();
    }

    /**
     * @throws MemberHeld if another row holds her
     * @throws id.sop.shared.DomainException as member and case refuse
     */
    @Override
    public void save(StepContext step, String member, L entry) {
        var intake = intakes.lock(step.office(), number(step));
        intake.require();
        intakes.change(
                intake,
                "intake.member-entered",
                changed -> MemberNumber.parse(member)
                        .flatMap(named -> changed.member(named.serial()))
                        .ifPresent(found -> enter(found, entry, step)));
    }

    private void enter(IntakeMember member, L entry, StepContext step) {
        switch (entry.getOutcome()) {
            case DONE -> {
                member.noLongerHeldBy(step.step().handler());
                apply(member, entry, step);
            }
            case HELD -> {
                applyHeld(member, entry, step);
                var calendar = offices.calendar(step.office());
                member.hold(
                        step.step().handler(),
                        entry.getReason(),
                        entry.getReviewOn(),
                        calendar.closingOnOrAfter(entry.getReviewOn()),
                        step.actor(),
                        step.now());
            }
            case NOT_GOING_ON -> end(member, entry, step);
        }
        member.changedBy(step.actor(), step.now());
    }
}
