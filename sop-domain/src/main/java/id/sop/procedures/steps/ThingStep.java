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
     * @param fresh an input as the form shows it first, unless {@link #prepare} fills it
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

    @Override
    public I prepare(StepContext step) {
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

    /** The thing of the run. */
    protected T thing(StepContext step) {
        var thing = things.find(step.office(), number(step));
        step.requireCarrying(thing);
        return thing;
    }

    private static SerialNumber number(StepContext step) {
        return step.subject().serialNumber().orElseThrow();
    }
}
