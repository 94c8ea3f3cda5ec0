package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers have district 99, which does not exist. */
class FamilyCardNumberTest {

    @Test
    void a_sound_number_leaves_no_doubt_however_it_is_grouped() {
        assertEquals(List.of(), number("157199 010120-0001").findings());
        assertEquals(Optional.empty(), FamilyCardNumber.read(" - "));
    }

    @ParameterizedTest
    @CsvSource({
        "157199010120001, NOT_SIXTEEN_DIGITS, 15",
        "9999999999999999, ALL_DIGITS_EQUAL, 9",
        "9971990101200001, UNKNOWN_REGENCY, 99.71",
        "1571994501200001, IMPOSSIBLE_DAY, 450120",
        "1571990101200000, SERIAL_NUMBER_ZERO, 0000"
    })
    void each_doubt_is_found(String typed, NumberFinding.Kind kind, String part) {
        assertEquals(List.of(new NumberFinding(kind, part)), number(typed).findings());
    }

    @Test
    void it_is_shown_masked() {
        assertEquals("1571••••••••0001", number("1571990101200001").masked());
        assertEquals("1571••••••••0001", number("1571990101200001").toString());
    }

    private static FamilyCardNumber number(String typed) {
        return FamilyCardNumber.read(typed).orElseThrow();
    }
}
