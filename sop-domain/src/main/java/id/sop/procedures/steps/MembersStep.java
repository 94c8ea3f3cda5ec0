package id.sop.procedures.steps;

import id.sop.shared.RecordChange;
import java.util.List;

/**
 * A row that asks something of each member of what the run is about: the children of an intake, the goods of a delivery. A line is saved as often as
 * it takes while the row is open; the row is performed once, when each member has an outcome.
 *
 * <p>The lines are the module's own data, and so is what their outcomes mean. A row that the run comes back to shows what was saved before. Such a
 * handler does not begin runs.
 *
 * @param <I> as of {@link StepHandler}: what is asked once for all
 * @param <L> what is asked of each member
 */
public interface MembersStep<I, L extends RecordChange> extends StepHandler<I> {

    /** The class of a line, with its constraints. */
    Class<L> lineType();

    /** The members in the order of the page, each with what is saved of her. */
    List<MemberLine<L>> lines(StepContext step);

    /** Saves the line of one of them. The engine has checked turn and holder, and that nobody saved another one since this was shown. */
    void save(StepContext step, String member, L line);
}
