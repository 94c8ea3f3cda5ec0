package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for whatever two descriptions. */
class LikenessPropertiesTest {

    private static final LocalDate BORN = LocalDate.of(2001, 6, 5);

    /** What agrees once it is said of both. */
    private static final List<UnaryOperator<Description>> AGREEING = List.of(
            person -> person.withMother("Rohana Contoh"),
            person -> person.withFather("Saleh Contoh"),
            person -> person.withBirth(BirthDate.of(BORN, BirthDate.Basis.FAMILY_CARD, BORN)),
            person -> person.withFamilyCard(new FamilyCardNumber("1571990101200001")),
            person -> person.withNik(new Nik("1571994506010001")),
            person -> person.withSex(Sex.FEMALE),
            person -> person.withHome("15.71", "Contoh Ulu"));

    @Property(tries = 500)
    void the_order_does_not_matter(@ForAll long seed) {
        var persons = new SomePersons(seed);
        var one = persons.any();
        var other = persons.otherwise(one);

        assertEquals(Likeness.between(one, other), Likeness.between(other, one));
    }

    @Property(tries = 500)
    void evidence_that_agrees_never_lowers_the_points(@ForAll long seed) {
        var persons = new SomePersons(seed);
        var one = persons.any();
        var other = persons.otherwise(one);

        for (var agreed : AGREEING) {
            var before = Likeness.between(one, other).points();
            var after = Likeness.between(agreed.apply(one), agreed.apply(other)).points();
            assertTrue(after >= before, () -> one + " / " + other);
        }
    }

    @Property(tries = 500)
    void another_name_never_lowers_the_points(@ForAll long seed) {
        var persons = new SomePersons(seed);
        var one = persons.any();
        var other = persons.otherwise(one);
        var alias =
                Description.named(other.names().get(0), persons.any().names().get(0));

        var before =
                Likeness.between(one, Description.named(other.names().get(0))).points();

        assertTrue(Likeness.between(one, alias).points() >= before);
    }

    @Property(tries = 500)
    void everybody_is_like_herself(@ForAll long seed) {
        var person = new SomePersons(seed).any();

        assertEquals(1, Likeness.between(person, person).nameScore());
    }

    @Property(tries = 300)
    void whatever_was_typed_there_is_a_verdict(@ForAll String name, @ForAll String mother, @ForAll String number) {
        var person = Description.named(name)
                .withMother(mother)
                .withFather(name)
                .withHome(number, mother)
                .withNik(new Nik(number))
                .withFamilyCard(new FamilyCardNumber(number));

        assertNotNull(Likeness.between(person, person).verdict());
        assertNotNull(Likeness.between(person, Description.named(mother)).verdict());
        assertNotNull(BlockingKeys.of(person));
    }
}
