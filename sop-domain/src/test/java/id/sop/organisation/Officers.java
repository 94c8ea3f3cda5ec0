package id.sop.organisation;

import java.util.Set;

/** Officers for tests of what takes one. */
public final class Officers {

    private Officers() {}

    public static Colleague holding(String username, String name, String position) {
        return new Colleague(username, name, Authority.holding(Set.of(position)));
    }
}
