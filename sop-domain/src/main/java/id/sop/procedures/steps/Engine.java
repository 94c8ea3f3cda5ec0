package id.sop.procedures.steps;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** What a module may ask of the engine about the runs of its things; what happens at a row it does in its step handlers. */
public interface Engine {

    /**
     * Ends a run that should not have been begun, and declares its number void.
     *
     * @throws id.sop.organisation.NotPermitted if the caller may not withdraw it
     * @throws ReasonRequired if no reason is given
     */
    void withdraw(SerialNumber run, String reason);

    /**
     * Puts a run back on the row that this handler performs, if it has passed it, because what was done there is taken back.
     *
     * @throws id.sop.shared.DomainException if the run has ended
     * @throws ReasonRequired if no reason is given
     */
    void backTo(String handler, Caller caller, SerialNumber run, String reason);

    /**
     * Does work beside a run that one of its rows may wait for. The run is locked before, so that of two who finish at once the last one
     * sees that nothing is left.
     *
     * @param handler of the row that waits for it; if the run is at another one, nothing is kept
     * @param work which says how far it is then
     */
    void beside(String office, SerialNumber run, String handler, Supplier<Awaited> work);

    /** Which of these runs are in a compartment, one that is being begun included: what it carries is not called by its name outside of its module. */
    Set<SerialNumber> confined(String office, Collection<SerialNumber> runs);

    /**
     * The runs that were started from things of one kind, oldest first.
     *
     * @param numbers the numbers of the things, as in an address
     * @return by number; a number from which nothing was started is not there
     */
    Map<String, List<StartedRun>> startedFrom(Caller caller, String kind, Collection<String> numbers);
}
