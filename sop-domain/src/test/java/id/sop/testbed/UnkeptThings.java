package id.sop.testbed;

import id.sop.organisation.Caller;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.Thing;
import id.sop.procedures.steps.Things;
import id.sop.shared.Condition;
import id.sop.shared.DomainException;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** Things of which a module of tests keeps none: the application knows their kind, and asks for them in vain. */
public abstract class UnkeptThings<T extends Thing> extends Things<T> {

    /** For the proxy that the container makes of such a bean. */
    protected UnkeptThings() {}

    /** @param kind what the application calls one, and the book that would number them */
    protected UnkeptThings(Class<T> type, String kind, Supplier<DomainException> notFound) {
        super(type, kind, kind, notFound);
    }

    @Override
    protected final Condition seenBy(Caller caller, Condition things) {
        return things;
    }

    @Override
    protected final Condition valid(Condition things) {
        return things;
    }

    @Override
    public boolean isReservable() {
        return false;
    }

    @Override
    public List<PaperReference> search(Caller caller, String typed, int limit) {
        return List.of();
    }

    @Override
    public Serializable brief(T thing) {
        return thing.number();
    }
}
