package id.sop.access;

import id.sop.organisation.Right;
import java.util.Set;

/**
 * An account of the realm as the office lists say it.
 *
 * @param office null for an account without a position, or with positions in several offices
 */
public record Account(String username, String office, Set<String> positions, Set<Right> rights) {

    boolean isOf(String other) {
        return office != null && office.equals(other);
    }

    boolean has(Right right) {
        return rights.contains(right);
    }
}
