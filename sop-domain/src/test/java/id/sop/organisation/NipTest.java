package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "197001011995031001",
                "19700101 199503 1 001",
                " 1970 0101 1995 03 1 001 ",
                "19700101\u00A0199503\u00A01\u00A0001", // hard, as a word processor keeps it together
                "\uFEFF19700101\u2009199503\u202F1\u2007001\u200B" // thin, of the width of a digit, of none
            })
    void blanks_of_any_kind_do_not_matter(String typed) {
        assertTrue(typed.matches(Nip.FORM));
        assertEquals("19700101 199503 1 001", Nip.printed(Nip.digits(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19700101199503100", "1970010119950310011", "19700101-199503-1-001", "abc", ""})
    void anything_else_than_eighteen_digits_is_no_number(String typed) {
        assertFalse(typed.matches(Nip.FORM));
    }

    @Test
    void a_number_that_nobody_gave_is_none() {
        assertNull(Nip.digits("  "));
        assertNull(Nip.digits(null));
        assertNull(Nip.printed(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"197001011995031001", "199602292020122001", "199001012023212005"})
    void a_number_of_a_civil_servant_or_a_contract_officer_is_plausible(String nip) {
        assertTrue(Nip.isPlausible(nip, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "197013011995031001", // month of birth
                "199502292020122001", // no leap year
                "197001011995131001", // month of appointment
                "197001011980031001", // appointed at ten
                "197001012027011001", // appointed next year
                "197001011995033001" // sex
            })
    void a_number_whose_parts_make_no_sense_is_doubtful(String nip) {
        assertFalse(Nip.isPlausible(nip, TODAY));
    }
}
