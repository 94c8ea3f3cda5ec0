package id.sop.organisation;

import java.util.Set;

/** Officers for tests of what takes one. */
public final class Officers {

    private Officers() {}

    public static Officer holding(String username, String name, String position) {
        var officer = new Officer(username, "jambi", name);
        officer.seenIn("jambi", Set.of(position));
        return officer;
    }
}
