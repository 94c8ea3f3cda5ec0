package id.sop.clients;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import id.sop.clients.persons.BirthDate;
import id.sop.clients.persons.Description;
import id.sop.clients.persons.FamilyCardNumber;
import id.sop.clients.persons.Likeness;
import id.sop.clients.persons.LikenessVerdict;
import id.sop.clients.persons.Nik;
import id.sop.clients.persons.Sex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stored persons of all offices, found again by what is known of them; it asks for no right. */
@ApplicationScoped
class Persons {

    /** As many are compared as share most with a description. */
    private static final int MOST_COMPARED = 200;

    /** As many are shown. */
    private static final int MOST_SHOWN = 5;

    @Inject
    EntityManager em;

    /** Somebody who may be the one described. */
    record Alike(Person person, Likeness likeness) {}

    void add(Person person) {
        em.persist(person);
    }

    /** Enters a person whom the office did not know. @param label what she is called while nobody knows her name */
    Person enter(String office, PersonData data, String label, LocalDate today) {
        var person = new Person(office, data, label, today);
        add(person);
        return person;
    }

    /** The persons of an office who may be the one described, the likeliest first, five at most. */
    List<Alike> alike(String office, Description wanted) {
        return compared(office, wanted)
                .map(person -> new Alike(person, Likeness.between(wanted, person.description())))
                .filter(alike -> alike.likeness().verdict() != LikenessVerdict.NONE)
                .sorted(comparing((Alike alike) -> alike.likeness().verdict())
                        .thenComparing(alike -> -alike.likeness().points())
                        .thenComparing(alike -> alike.person().id()))
                .limit(MOST_SHOWN)
                .toList();
    }

    private Stream<Person> compared(String office, Description wanted) {
        var keys = List.copyOf(PersonKeys.askedFor(office, wanted));
        if (keys.isEmpty()) {
            return Stream.empty();
        }
        var ids = found(keys);
        return ids.isEmpty() ? Stream.empty() : read(ids);
    }

    /** Those who share most: asked of the keys alone, since a database without statistics begins a join at the persons. */
    private List<Long> found(List<String> keys) {
        var places =
                IntStream.rangeClosed(1, keys.size()).mapToObj(at -> "?" + at).collect(joining(", "));
        var query = em.createNativeQuery("select person_id from person_key where person_key in (" + places
                        + ") group by person_id order by count(*) desc, person_id")
                .setMaxResults(MOST_COMPARED);
        for (int at = 0; at < keys.size(); at++) {
            query.setParameter(at + 1, keys.get(at));
        }
        return Stream.of(query.getResultList().toArray())
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    private Stream<Person> read(List<Long> ids) {
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    /** By what a person is compared with others. @param birth null if nothing is known of it */
    static Description description(
            String name, String otherNames, Sex sex, BirthDate birth, String region, Contact contact) {
        return new Description(
                Stream.of(name, otherNames).filter(Objects::nonNull).toList(),
                sex,
                birth,
                contact.mother(),
                contact.father(),
                contact.village(),
                region,
                FamilyCardNumber.read(contact.familyCard()).orElse(null),
                Nik.read(contact.nik()).orElse(null));
    }
}
