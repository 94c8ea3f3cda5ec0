package id.sop.procedures;

import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Decides in which of her positions an officer acts. */
@ApplicationScoped
public class Actors {

    @Inject
    Offices offices;

    /** The caller in the first of these positions that she holds; in any of hers if she holds none, which a run then refuses. */
    public Actor actor(Caller caller, Collection<String> wanted) {
        var position = wanted.stream()
                .filter(caller.positions()::contains)
                .findFirst()
                .orElseGet(
                        () -> caller.positions().stream().sorted().findFirst().orElseThrow());
        return Actor.of(caller, position, offices.nameOf(position));
    }
}
