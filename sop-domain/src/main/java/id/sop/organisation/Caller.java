package id.sop.organisation;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;

/**
 * The officer behind the present request: what the realm said of her when she logged in, and what the office says of her now.
 *
 * @param username the account
 * @param name the officer's name
 * @param office the code of the office in which all positions lie
 * @param authority the positions held and acted for
 * @param rights the rights these positions give
 */
public record Caller(String username, String name, String office, Authority authority, Set<Right> rights)
        implements Serializable {

    public Caller {
        rights = Set.copyOf(rights);
    }

    /** The codes of the positions in which she may act today, held or acted for. */
    public Set<String> positions() {
        return authority.positions();
    }

    public boolean holdsOneOf(Collection<String> wanted) {
        return wanted.stream().anyMatch(authority::includes);
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
