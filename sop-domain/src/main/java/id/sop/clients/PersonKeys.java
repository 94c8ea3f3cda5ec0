package id.sop.clients;

import id.sop.clients.persons.BlockingKeys;
import id.sop.clients.persons.Description;
import id.sop.shared.SealedText;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts by which a person of an office is found again, as keyed hashes: nobody reads a name, a mother or a number out of them. */
final class PersonKeys {

    private static final int LENGTH = 24;

    private PersonKeys() {}

    /** Those under which a person is kept. */
    static Set<String> of(String office, Description person) {
        return hashed(office, BlockingKeys.of(person), person);
    }

    /** Those under which somebody is looked for. */
    static Set<String> askedFor(String office, Description person) {
        return hashed(office, BlockingKeys.askedFor(person), person);
    }

    private static Set<String> hashed(String office, Collection<String> keys, Description person) {
        var numbers = Stream.concat(
                Stream.ofNullable(person.nik()).map(nik -> "nik:" + nik.number()),
                Stream.ofNullable(person.familyCard()).map(card -> "kk:" + card.number()));
        return Stream.concat(keys.stream(), numbers)
                .map(key -> SealedText.hash(office + " " + key).substring(0, LENGTH))
                .collect(Collectors.toSet());
    }
}
