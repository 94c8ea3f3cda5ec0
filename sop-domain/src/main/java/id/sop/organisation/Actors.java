package id.sop.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Decides in which of her positions an officer acts. */
@ApplicationScoped
public class Actors {

    @Inject
    Offices offices;

    /**
     * The caller in the first of these positions that she holds, else in the first that she acts for; in any of hers if she has none, which a
     * run then refuses. Where she acts for it, both positions are named: "Plh. Kepala Panti (Kasubbag TU)".
     */
    public Actor actor(Caller caller, Collection<String> wanted) {
        var authority = caller.authority();
        var position = authority
                .firstOf(wanted)
                .orElseGet(
                        () -> caller.positions().stream().sorted().findFirst().orElseThrow());
        return Actor.of(caller, position, offices.titleOf(authority, position));
    }
}
