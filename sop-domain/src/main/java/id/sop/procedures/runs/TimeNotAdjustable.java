package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The sheet does not say "Waktu disesuaikan" at this row, so that its printed time holds. */
public class TimeNotAdjustable extends DomainException {

    TimeNotAdjustable(String activity) {
        super(activity);
    }
}
