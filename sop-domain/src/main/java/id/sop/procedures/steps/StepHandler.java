package id.sop.procedures.steps;

/**
 * The use case behind a row of a sheet: what its form shows first, and what performing it does.
 *
 * <p>A handler is found by its key ({@link Handles}) and its page by the same key: {@code letters.examine} is shown by
 * {@code /letters/examine.xhtml}. The engine has checked turn, holder, order, outcome and papers before it calls {@link #handle}; everything a
 * handler writes is in the transaction that performs the step. Where {@link Handles#about} names a kind of thing and the handler does not start
 * runs, {@link StepContext#subject} is such a thing.
 *
 * @param <I> the input that the page fills; constraints stand on that class once and are enforced at the field and again here
 */
public interface StepHandler<I> {

    /** The class of the input, serializable and with an accessible constructor. */
    Class<I> inputType();

    /** What the form starts from. */
    Prepared<I> prepare(StepContext step);

    /**
     * Does what the row says.
     *
     * @return what the run is about from here on; {@code step.subject()} if that does not change
     */
    Subject handle(StepContext step, I input);
}
