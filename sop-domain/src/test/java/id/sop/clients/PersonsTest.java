package id.sop.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.clients.persons.BirthDate;
import id.sop.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonsTest extends OnBothDatabases {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static PersonData data(String name, LocalDate bornOn) {
        var data = new PersonData();
        data.setName(name);
        data.setBornOn(bornOn);
        return data;
    }

    private long entered(String office, PersonData data) {
        return office().inTransaction(() -> {
            var person = new Person(office, data, "Tanpa nama 1/2026", TODAY);
            office().bean(Persons.class).add(person);
            return person.id();
        });
    }

    private List<String> alike(String office, PersonData data) {
        return office().inTransaction(() -> office().bean(Persons.class).alike(office, data.description(TODAY)).stream()
                .map(alike -> alike.likeness().verdict() + " " + alike.person().shownName())
                .toList());
    }

    @Test
    void a_person_is_found_again_however_her_name_is_spelled_and_only_in_her_office() {
        entered("jambi", data("Muhammad Rizki Contoh", LocalDate.of(2009, 3, 12)));
        entered("jambi", data("Dewi Lestari Contoh", LocalDate.of(1999, 9, 9)));
        var typed = data("Moh. Rizky Contoh", LocalDate.of(2009, 3, 12));

        assertEquals(List.of("VERY_LIKELY Muhammad Rizki Contoh"), alike("jambi", typed));
        assertEquals(List.of(), alike("purwakarta", typed));
    }

    @Test
    void a_person_is_found_by_her_number_whatever_her_name_is() {
        var known = data("Bunga Contoh", null);
        known.setNik("1571 9945 0299 0001");
        entered("jambi", known);
        var typed = data("Harun Lain", null);
        typed.setNik("1571994502990001");

        assertEquals(List.of("NIK_SHARED Bunga Contoh"), alike("jambi", typed));
    }

    @Test
    void somebody_without_a_name_is_not_compared_with_others_who_have_none() {
        entered("jambi", new PersonData());

        assertEquals(List.of(), alike("jambi", new PersonData()));
    }

    @Test
    void what_is_entered_anew_is_what_she_is_found_by_and_what_stays_is_not_written_again() {
        var id = entered("jambi", data("Marni Contoh", LocalDate.of(1994, 3, 8)));
        changed(id, person -> person.enter(data("Sumiati Contoh", LocalDate.of(1994, 3, 8)), TODAY));

        assertEquals(
                List.of("VERY_LIKELY Sumiati Contoh"),
                alike("jambi", data("Sumiyati Contoh", LocalDate.of(1994, 3, 8))));
    }

    @Test
    void the_database_says_nothing_of_papers_contact_and_what_she_is_found_by() {
        var data = data("Kartika Contoh", LocalDate.of(1998, 1, 2));
        data.setMother("Ibu Rahasia");
        data.setNik("1571994201980001");
        data.setFamilyCard("1571990101200001");
        data.setAddress("Lorong Rahasia 7");
        data.setPhone("0800-0000-001");
        data.setGuardian("Wali Rahasia");
        var id = entered("jambi", data);

        var stored = office().inTransaction(() -> office().entityManager()
                .createNativeQuery("select contact from person where id = " + id)
                .getSingleResult()
                .toString());
        var contact = office().inTransaction(
                        () -> office().entityManager().find(Person.class, id).contact());

        for (var word : List.of("Rahasia", "1571994201980001", "0800")) {
            assertTrue(!stored.contains(word), stored);
        }
        assertEquals(data.contact(), contact);
        assertEquals("Contact[nik, familyCard, mother, address, phone, guardian]", contact.toString());
    }

    @Test
    void an_age_stays_what_was_stated_while_other_things_are_corrected() {
        var first = data("Supri Contoh", null);
        first.setAge(15);
        first.setAgeTolerance(1);
        var id = entered("jambi", first);
        var later = new PersonData();
        changed(id, person -> {
            later.setName("Supriyadi Contoh");
            later.setBirth(person.birth().orElseThrow());
            person.enter(later, TODAY.plusYears(1));
        });

        var birth = office().inTransaction(() ->
                office().entityManager().find(Person.class, id).birth().orElseThrow());

        assertEquals(BirthDate.aboutAge(15, 1, BirthDate.Basis.OWN_STATEMENT, TODAY), birth);
    }

    private void changed(long id, Consumer<Person> change) {
        office().inTransaction(() -> {
            change.accept(office().entityManager().find(Person.class, id));
            return null;
        });
    }
}
