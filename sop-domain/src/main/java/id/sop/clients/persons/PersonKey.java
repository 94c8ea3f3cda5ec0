package id.sop.clients.persons;

import id.sop.shared.SealedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the texts by which a person is found again, as a keyed hash: nobody reads a name, a mother or a number out of it. */
@Embeddable
class PersonKey implements Serializable {

    private static final int LENGTH = 24;

    private String office;

    @Column(name = "person_key")
    private String key;

    protected PersonKey() {}

    private PersonKey(String office, String key) {
        this.office = office;
        this.key = key;
    }

    /** Those of a person of an office. */
    static Set<PersonKey> of(String office, Description person) {
        return hashed(BlockingKeys.of(person), person)
                .map(key -> new PersonKey(office, key))
                .collect(Collectors.toSet());
    }

    /** The hashes by which somebody is looked for: of her blocking keys, and of her numbers. */
    static List<String> askedFor(Description person) {
        return hashed(BlockingKeys.askedFor(person), person).toList();
    }

    private static Stream<String> hashed(Set<String> keys, Description person) {
        var numbers = Stream.concat(
                Stream.ofNullable(person.nik()).map(nik -> "nik:" + nik.number()),
                Stream.ofNullable(person.familyCard()).map(card -> "kk:" + card.number()));
        return Stream.concat(keys.stream(), numbers).map(SealedText::hash).map(hash -> hash.substring(0, LENGTH));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonKey that && that.office.equals(office) && that.key.equals(key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(office, key);
    }
}
