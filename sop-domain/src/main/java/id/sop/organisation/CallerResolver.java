package id.sop.organisation;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Asks the container which positions the present account holds: a realm group is a position. */
@Stateless
@RolesAllowed("**")
public class CallerResolver {

    @Resource
    SessionContext session;

    @Inject
    Offices offices;

    @Inject
    OfficerRecords officers;

    /**
     * The present account as an officer; what the realm says of it is noted with the officer.
     *
     * @throws NoPosition if the account belongs to no position
     * @throws PositionsInSeveralOffices if its groups name positions of several offices
     */
    public Caller resolve() {
        var username = session.getCallerPrincipal().getName();
        var held = offices.allPositions().stream()
                .filter(position -> session.isCallerInRole(position.code()))
                .toList();
        var office = officeOf(username, held);
        var codes = held.stream().map(Position::code).collect(toSet());
        Set<Right> rights =
                held.stream().flatMap(position -> position.rights().stream()).collect(toSet());
        var name = officers.seen(username, office, codes);
        return new Caller(username, name, office, codes, rights);
    }

    private static String officeOf(String username, List<Position> held) {
        var named = held.stream().map(Position::office).collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            throw new NoPosition(username);
        }
        if (named.size() > 1) {
            throw new PositionsInSeveralOffices(username, String.join(", ", named));
        }
        return named.first();
    }
}
