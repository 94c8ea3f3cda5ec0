package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * A row that changes a thing which its run carries; {@link Handles#about} names its kind.
 *
 * @param <T> the thing
 * @param <I> the input of the row
 */
public abstract class ThingStep<T extends Thing, I> implements StepHandler<I> {

    @Inject
    Things<T> things;

    private final Class<I> inputType;
    private final Supplier<I> fresh;
    private final String action;

    /**
     * @param fresh an input as the form shows it first, unless {@link #input} fills it
     * @param action what the trace says of it: {@code letter.archived}
     */
    protected ThingStep(Class<I> inputType, Supplier<I> fresh, String action) {
        this.inputType = inputType;
        this.fresh = fresh;
        this.action = action;
    }

    /** Changes the thing: a transition that refuses by a type what is not its turn. */
    protected abstract void perform(T thing, I input, StepContext step);

    @Override
    public Class<I> inputType() {
        return inputType;
    }

    /**
     * The form of the row beside its thing, which is read once for both. Whoever may perform the row and not see the thing gets the form alone.
     *
     * @throws SubjectDoesNotFit if another run carries the thing
     */
    @Override
    public Prepared<I> prepare(StepContext step) {
        var seen = things.ifOpened(step.caller(), number(step));
        var thing = seen.orElseGet(() -> things.find(step.office(), number(step)));
        step.requireCarrying(thing);
        return new Prepared<>(input(thing), seen.map(things::brief));
    }

    /** A fresh input; a row whose form corrects the thing fills it. */
    protected I input(T thing) {
        return fresh.get();
    }

    /** @throws SubjectDoesNotFit if another run carries the thing */
    @Override
    public Subject handle(StepContext step, I input) {
        var thing = things.lock(step.office(), number(step));
        step.requireCarrying(thing);
        return things.change(thing, action, changed -> perform(changed, input, step))
                .asSubject();
    }

    /** The number of the thing that the run is about. */
    protected static SerialNumber number(StepContext step) {
        return step.subject().serialNumber().orElseThrow();
    }
}
