package id.sop.procedures.runs;

import id.sop.shared.DomainException;

/** The step belongs to another position; the arguments are the activity and whose turn it is. */
public class NotYourTurn extends DomainException {

    NotYourTurn(String activity, String whoseTurn) {
        super(activity, whoseTurn);
    }
}
