package id.sop.shared;

import java.util.Set;

/**
 * The record was changed by somebody else since the form was filled; the arguments are by whom and when.
 *
 * <p>What is to be chosen stands in the form itself.
 */
public class ChangedMeanwhile extends DomainException {

    private final transient RecordChange form;
    private final transient Set<String> takenOver;

    ChangedMeanwhile(LastChange last, RecordChange form, Set<String> takenOver) {
        super(last.by(), last.at());
        this.form = form;
        this.takenOver = Set.copyOf(takenOver);
    }

    /** The form that was sent, with its conflicts. */
    public RecordChange form() {
        return form;
    }

    /** The names of the properties that only the other has changed, and that the form has taken over. */
    public Set<String> takenOver() {
        return takenOver;
    }
}
