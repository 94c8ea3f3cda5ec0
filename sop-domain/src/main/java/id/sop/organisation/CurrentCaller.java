package id.sop.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The caller of the present request, asked of the container once a request, which knows the positions from the login. */
@RequestScoped
public class CurrentCaller {

    @Inject
    CallerResolver resolver;

    private Caller caller;

    /**
     * The officer behind this request.
     *
     * @throws NoPosition if the account belongs to no position
     * @throws PositionsInSeveralOffices if its groups name positions of several offices
     */
    public Caller get() {
        if (caller == null) {
            caller = resolver.resolve();
        }
        return caller;
    }
}
