package id.sop.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/**
 * The caller of the present request, found once a request: the container knows the positions from the login, the office knows at once who
 * acts for whom and what is suspended.
 */
@RequestScoped
public class CurrentCaller {

    @Inject
    CallerResolver resolver;

    private Caller caller;

    /**
     * The officer behind this request.
     *
     * @throws AccountBlocked if an administrator has blocked the account
     * @throws NoPosition if it has no position, neither held nor acted for
     * @throws PositionsInSeveralOffices if its groups name positions of several offices
     */
    public Caller get() {
        if (caller == null) {
            caller = resolver.resolve();
        }
        return caller;
    }
}
