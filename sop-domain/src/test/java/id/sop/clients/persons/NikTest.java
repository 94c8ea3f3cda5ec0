package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers have district 99, which does not exist. */
class NikTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1571994502990001",
                "15.7199-450299 0001",
                " 1571 9945 0299 0001 ",
                "157199\u2013450299\u20130001",
                "\uFEFF157199\u00A0450299\u20090001\u200B"
            })
    void what_stands_between_the_digits_does_not_matter(String typed) {
        assertEquals("1571994502990001", nik(typed).number());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "-", "..."})
    void a_number_that_nobody_gave_is_none(String typed) {
        assertEquals(Optional.empty(), Nik.read(typed));
    }

    @Test
    void a_number_that_fits_the_person_leaves_no_doubt() {
        assertEquals(List.of(), nik("15.7199-450299 0001").findings(born(1999, 2, 5), Sex.FEMALE));
        assertEquals(List.of(), nik("1571990502990001").findings(bornIn(1999), Sex.MALE));
        assertEquals(List.of(), nik("1571994502990001").findings(null, Sex.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "157199450299001, NOT_SIXTEEN_DIGITS, 15",
        "15719945029900012, NOT_SIXTEEN_DIGITS, 17",
        "157199A502990001, NOT_SIXTEEN_DIGITS, 15",
        "belum punya, NOT_SIXTEEN_DIGITS, 0",
        "0000000000000000, ALL_DIGITS_EQUAL, 0",
        "1111111111111111, ALL_DIGITS_EQUAL, 1",
        "9971994502990001, UNKNOWN_REGENCY, 99.71",
        "1571994532990001, IMPOSSIBLE_DAY, 453299",
        "1571993502990001, IMPOSSIBLE_DAY, 350299",
        "1571990013990001, IMPOSSIBLE_DAY, 001399",
        "1571997202990001, IMPOSSIBLE_DAY, 720299",
        "1571992902990001, IMPOSSIBLE_DAY, 290299",
        "1571994502990000, SERIAL_NUMBER_ZERO, 0000"
    })
    void each_doubt_is_found(String typed, NumberFinding.Kind kind, String part) {
        assertEquals(List.of(new NumberFinding(kind, part)), nik(typed).findings(null, Sex.UNKNOWN));
    }

    @Test
    void it_is_held_against_the_birth_and_the_sex() {
        var nik = nik("1571990502990001");

        assertEquals(
                List.of(new NumberFinding(NumberFinding.Kind.SEX_DIFFERS, "05")),
                nik.findings(born(1999, 2, 5), Sex.FEMALE));
        assertEquals(
                List.of(new NumberFinding(NumberFinding.Kind.BIRTH_DIFFERS, "050299")),
                nik.findings(born(1999, 2, 6), Sex.MALE));
    }

    @Test
    void an_estimate_that_allows_for_the_day_does_not_differ_in_whichever_century() {
        assertEquals(List.of(), nik("1571994502250001").findings(bornAbout(1925), Sex.FEMALE));
        assertEquals(List.of(), nik("1571994502250001").findings(bornAbout(2025), Sex.FEMALE));
    }

    @Test
    void a_regency_that_came_to_another_province_is_known_by_its_former_code() {
        assertEquals(List.of(), nik("9101994502990001").findings(null, Sex.UNKNOWN));
    }

    @Test
    void a_leap_day_exists_in_one_century_only() {
        assertEquals(
                Optional.of(new Nik.Proposal(LocalDate.of(2000, 2, 29), Sex.MALE)),
                nik("1571992902000001").proposal(TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1571994502990001, 1999-02-05, FEMALE",
        "1571990502090001, 2009-02-05, MALE",
        "1571990112260001, 2026-12-01, MALE",
        "1571990212260001, 1926-12-02, MALE"
    })
    void it_proposes_birth_and_sex(String typed, LocalDate birth, Sex sex) {
        assertEquals(Optional.of(new Nik.Proposal(birth, sex)), nik(typed).proposal(TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1571994532990001", "157199450299001", "0000000000000000"})
    void a_number_without_a_day_proposes_nothing(String typed) {
        assertEquals(Optional.empty(), nik(typed).proposal(TODAY));
    }

    @Test
    void it_is_shown_masked() {
        assertEquals("1571••••••••0001", nik("1571994502990001").masked());
        assertEquals("1571••••••••0001", nik("1571994502990001").toString());
        assertEquals("•••", nik("123").masked());
    }

    @Property(tries = 300)
    void whatever_is_typed_is_read(@ForAll String typed) {
        Nik.read(typed).ifPresent(nik -> {
            assertNotNull(nik.findings(bornIn(1999), Sex.FEMALE));
            assertNotNull(nik.proposal(TODAY));
            assertEquals(nik.number().length(), nik.masked().length());
        });
    }

    @Property(tries = 300)
    void every_row_of_digits_is_looked_at(@ForAll long digits) {
        var nik = nik("%016d".formatted(Math.abs(digits % 10_000_000_000_000_000L)));

        assertTrue(nik.findings(bornIn(1999), Sex.FEMALE).size() <= 5);
    }

    private static Nik nik(String typed) {
        return Nik.read(typed).orElseThrow();
    }

    private static BirthDate born(int year, int month, int day) {
        return BirthDate.of(LocalDate.of(year, month, day), BirthDate.Basis.BIRTH_CERTIFICATE, TODAY);
    }

    private static BirthDate bornIn(int year) {
        return BirthDate.ofYear(year, BirthDate.Basis.OWN_STATEMENT, TODAY);
    }

    private static BirthDate bornAbout(int year) {
        return BirthDate.aboutYear(year, 1, BirthDate.Basis.OFFICERS_ESTIMATE, TODAY);
    }
}
