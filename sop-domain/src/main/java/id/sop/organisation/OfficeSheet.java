package id.sop.organisation;

import java.util.List;
import java.util.Set;

/** An office as its file under {@code organisation/} describes it. */
record OfficeSheet(
        String code,
        String name,
        String government,
        String institution,
        String address,
        String city,
        String timeZone,
        String headPosition,
        List<Post> posts,
        List<Compartment> compartments,
        List<Account> demoAccounts) {

    /** A position as the file lists it; {@code id} is the part of its code after the office. */
    record Post(String id, String name, boolean receivesLetters, Set<Right> rights) {}

    /** A demo account: its name and the positions that the demo realm gives it. */
    record Account(String username, String name, List<String> posts) {}
}
