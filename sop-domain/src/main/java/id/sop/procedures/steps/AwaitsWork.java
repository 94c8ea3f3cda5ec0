package id.sop.procedures.steps;

/**
 * A row that can be done only after work beside its run, of which its module knows. Its time begins when nothing is left of that work; until
 * then inbox and pages say how far it is, by the words {@code awaits.HANDLER}. What changes that work is done by {@link Engine#beside}.
 */
public interface AwaitsWork {

    /** How far it is when a run about this comes to the row. */
    Awaited awaited(String office, Subject subject);
}
