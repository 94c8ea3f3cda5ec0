package id.sop.organisation;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
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
     * The present account as an officer; what the realm says of it is noted with the officer, and what the office says of it counts at once.
     *
     * @throws AccountBlocked if an administrator has blocked the account
     * @throws NoPosition if it has no position, neither held nor acted for
     * @throws PositionsInSeveralOffices if its groups name positions of several offices
     */
    public Caller resolve() {
        var username = session.getCallerPrincipal().getName();
        var given = offices.allPositions().stream()
                .filter(position -> session.isCallerInRole(position.code()))
                .toList();
        var office = officeOf(username, given);
        var groups = given.stream().map(Position::code).collect(toSet());
        var account = officers.seen(username, office, groups);
        if (account.isBlocked()) {
            throw new AccountBlocked(username);
        }
        var authority = account.authority(groups);
        if (authority.positions().isEmpty()) {
            throw new NoPosition(username);
        }
        return new Caller(username, account.name(), office, authority, rights(authority));
    }

    /**
     * Who acts for a position has its rights, but does not appoint others: such an order is the holder's alone (UU 30/2014 article 14 (7)). Nor
     * is she let into a compartment: else whoever appoints would open it.
     */
    private Set<Right> rights(Authority authority) {
        var rights = EnumSet.noneOf(Right.class);
        authority.acting().keySet().forEach(position -> rights.addAll(offices.rightsOf(position)));
        rights.removeIf(right -> !right.comesWithActing());
        authority.held().forEach(position -> rights.addAll(offices.rightsOf(position)));
        return rights;
    }

    private String officeOf(String username, List<Position> given) {
        var named = given.stream().map(Position::office).collect(Collectors.toCollection(TreeSet::new));
        if (named.isEmpty()) {
            return officers.officeOf(username).orElseThrow(() -> new NoPosition(username));
        }
        if (named.size() > 1) {
            throw new PositionsInSeveralOffices(username, String.join(", ", named));
        }
        return named.first();
    }
}
