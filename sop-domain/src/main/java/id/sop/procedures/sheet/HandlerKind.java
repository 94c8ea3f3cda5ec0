package id.sop.procedures.sheet;

import java.util.Objects;

/**
 * What a sheet must know of a step handler to say where it can stand.
 *
 * @param about the kind of thing that the step changes or makes; empty if it leaves the run to whatever it is about
 * @param starts whether it may begin a run, because it makes its thing or asks what the run is about
 */
public record HandlerKind(String about, boolean starts) {

    /** A built-in step: it stands anywhere and changes nothing but the run. */
    public static final HandlerKind BUILT_IN = new HandlerKind("", true);

    public HandlerKind {
        Objects.requireNonNull(about);
    }

    /** Whether it changes a thing that a row before it must have made. */
    public boolean changes() {
        return !about.isEmpty() && !starts;
    }

    /** Whether it makes the thing that the run is about from there on. */
    public boolean makes() {
        return !about.isEmpty() && starts;
    }
}
