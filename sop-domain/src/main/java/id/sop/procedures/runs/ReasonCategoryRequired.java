package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The row ends in a way for which the sheet lists categories of reasons, and none of them was chosen. */
public class ReasonCategoryRequired extends DomainException {

    ReasonCategoryRequired(String activity) {
        super(activity);
    }
}
