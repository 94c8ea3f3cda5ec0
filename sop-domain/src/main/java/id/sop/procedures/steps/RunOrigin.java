package id.sop.procedures.steps;

import id.sop.organisation.Caller;
import id.sop.procedures.sheet.Sop;
import java.util.Optional;

/**
 * A kind of thing that runs are started from. The engine brings runs themselves; a module adds its own, such as the follow-ups of a
 * disposition, by a bean of this type. Numbers in an address tell the kinds apart.
 */
public interface RunOrigin {

    /** The key of its things, {@link Origin#kind()}. */
    String kind();

    /** The thing with this number in an address; empty if the text is no such number, or there is none for the caller to see. */
    Optional<Origin> seen(Caller caller, String number);

    /**
     * The same for starting a run of a sheet from it.
     *
     * @throws id.sop.shared.DomainException if the caller sees it but may start no run of that sheet from it
     */
    Optional<Origin> starting(Caller caller, String number, Sop next);
}
