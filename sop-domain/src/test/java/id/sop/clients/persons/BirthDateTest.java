package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BirthDateTest {

    private static final LocalDate STATED_ON = LocalDate.of(2026, 3, 12);

    @Test
    void of_a_known_day_the_age_is_exact() {
        var birth = BirthDate.of(LocalDate.of(2009, 3, 12), BirthDate.Basis.BIRTH_CERTIFICATE, STATED_ON);

        assertEquals(new Age(Age.Kind.EXACT, 16, 16, 16), birth.ageOn(LocalDate.of(2026, 3, 11)));
        assertEquals(new Age(Age.Kind.EXACT, 17, 17, 17), birth.ageOn(LocalDate.of(2026, 3, 12)));
    }

    @Test
    void of_a_month_or_a_year_the_age_is_known_on_some_days_and_lies_between_two_on_others() {
        var month = BirthDate.of(YearMonth.of(2009, 3), BirthDate.Basis.FAMILY_CARD, STATED_ON);
        var year = BirthDate.ofYear(2009, BirthDate.Basis.SCHOOL_CERTIFICATE, STATED_ON);

        assertEquals(new Age(Age.Kind.BETWEEN, 16, 16, 17), month.ageOn(STATED_ON));
        assertEquals(new Age(Age.Kind.EXACT, 17, 17, 17), month.ageOn(LocalDate.of(2026, 3, 31)));
        assertEquals(new Age(Age.Kind.BETWEEN, 16, 16, 17), year.ageOn(STATED_ON));
        assertEquals(new Age(Age.Kind.EXACT, 17, 17, 17), year.ageOn(LocalDate.of(2026, 12, 31)));
    }

    @Test
    void about_fifteen_years_on_a_day_is_a_range_of_days() {
        var birth = BirthDate.aboutAge(15, 1, BirthDate.Basis.OFFICERS_ESTIMATE, STATED_ON);

        assertEquals(LocalDate.of(2009, 3, 13), birth.earliest());
        assertEquals(LocalDate.of(2012, 3, 12), birth.latest());
        assertEquals(new Age(Age.Kind.ABOUT, 15, 14, 16), birth.ageOn(STATED_ON));
        assertEquals(new Age(Age.Kind.ABOUT, 16, 14, 17), birth.ageOn(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void about_a_year_is_a_range_of_years() {
        var birth = BirthDate.aboutYear(1970, 2, BirthDate.Basis.OWN_STATEMENT, STATED_ON);

        assertEquals(LocalDate.of(1968, 1, 1), birth.earliest());
        assertEquals(LocalDate.of(1972, 12, 31), birth.latest());
        assertEquals(new Age(Age.Kind.ABOUT, 55, 53, 58), birth.ageOn(STATED_ON));
    }

    @Test
    void in_doubt_somebody_is_a_child() {
        var birth = BirthDate.aboutAge(18, 1, BirthDate.Basis.DOCTORS_ESTIMATE, STATED_ON);

        assertTrue(birth.mayBeChild(STATED_ON));
        assertTrue(birth.mayBeChild(LocalDate.of(2027, 3, 11)));
        assertFalse(birth.mayBeChild(LocalDate.of(2027, 3, 12)));
    }

    @Test
    void born_on_a_day_that_most_years_lack_she_is_of_age_a_day_later() {
        var birth = BirthDate.of(LocalDate.of(2008, 2, 29), BirthDate.Basis.BIRTH_CERTIFICATE, STATED_ON);

        assertTrue(birth.mayBeChild(LocalDate.of(2026, 2, 28)));
        assertFalse(birth.mayBeChild(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void nobody_is_younger_than_nothing() {
        var birth = BirthDate.of(STATED_ON, BirthDate.Basis.BIRTH_CERTIFICATE, STATED_ON);

        assertEquals(new Age(Age.Kind.EXACT, 0, 0, 0), birth.ageOn(STATED_ON.minusYears(2)));
        assertEquals(
                STATED_ON,
                BirthDate.aboutAge(0, 1, BirthDate.Basis.OFFICERS_ESTIMATE, STATED_ON)
                        .latest());
    }

    @Test
    void a_tolerance_is_not_negative() {
        assertThrows(
                IllegalArgumentException.class,
                () -> BirthDate.aboutAge(15, -1, BirthDate.Basis.OFFICERS_ESTIMATE, STATED_ON));
        assertThrows(
                IllegalArgumentException.class,
                () -> BirthDate.aboutYear(1970, -1, BirthDate.Basis.OFFICERS_ESTIMATE, STATED_ON));
    }

    @Property
    void on_the_day_of_the_statement_the_age_is_what_was_stated(
            @ForAll @IntRange(max = 100) int age,
            @ForAll @IntRange(max = 5) int tolerance,
            @ForAll @IntRange(max = 20_000) int day) {
        var statedOn = LocalDate.of(1990, 1, 1).plusDays(day);

        var stated = BirthDate.aboutAge(age, tolerance, BirthDate.Basis.OFFICERS_ESTIMATE, statedOn)
                .ageOn(statedOn);

        assertEquals(Math.max(0, age - tolerance), stated.youngest());
        assertEquals(age + tolerance, stated.oldest());
    }

    @Property
    void the_day_that_is_true_is_within_what_is_known_of_it(@ForAll @IntRange(max = 20_000) int day) {
        var born = LocalDate.of(1960, 2, 28).plusDays(day);
        var basis = BirthDate.Basis.OWN_STATEMENT;
        var exact = BirthDate.of(born, basis, STATED_ON).ageOn(STATED_ON).years();

        for (var birth : new BirthDate[] {
            BirthDate.of(YearMonth.from(born), basis, STATED_ON),
            BirthDate.ofYear(born.getYear(), basis, STATED_ON),
            BirthDate.aboutYear(born.getYear(), 1, basis, STATED_ON)
        }) {
            var age = birth.ageOn(STATED_ON);
            assertTrue(age.youngest() <= exact && exact <= age.oldest());
            assertTrue(age.youngest() <= age.years() && age.years() <= age.oldest());
        }
    }
}
