package id.sop.organisation;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * The officer behind the present request, with what the realm said of her when she logged in.
 *
 * @param username the account
 * @param name the officer's name
 * @param office the code of the office in which all positions lie
 * @param positions the codes of the positions held
 * @param rights the rights these positions give
 */
public record Caller(String username, String name, String office, Set<String> positions, Set<Right> rights)
        implements Serializable {

    public Caller {
        positions = Set.copyOf(positions);
        rights = Set.copyOf(rights);
    }

    public boolean holdsOneOf(Collection<String> wanted) {
        return wanted.stream().anyMatch(positions::contains);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** @throws NotPermitted if no position of the caller gives the right */
    public void require(Right right) {
        if (!may(right)) {
            throw new NotPermitted();
        }
    }
}
