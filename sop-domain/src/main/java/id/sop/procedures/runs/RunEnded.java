package id.sop.procedures.runs;

import id.sop.procedures.steps.RunState;
import id.sop.shared.DomainException;

/** The run has ended; the arguments are its number and how it ended. */
public class RunEnded extends DomainException {

    RunEnded(String number, RunState state) {
        super(number, state);
    }
}
