package id.sop.documents.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialNumberTest {

    @Test
    void it_is_written_as_the_office_writes_it_and_otherwise_in_an_address() {
        assertEquals("0412/2026", SerialNumber.of(2026, 412).toString());
        assertEquals("12345/2026", SerialNumber.of(2026, 12345).toString());
        assertEquals("2026-412", SerialNumber.of(2026, 412).inAddress());
    }

    @Property
    void what_stands_in_an_address_is_read_back(
            @ForAll @IntRange(min = 1000, max = 9999) int year, @ForAll @IntRange(max = 999_999_999) int sequence) {
        var number = SerialNumber.of(year, sequence);

        assertEquals(Optional.of(number), SerialNumber.parse(number.inAddress()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0412/2026", "412/2026", " 00412/2026 ", "2026-412"})
    void people_write_it_with_or_without_its_zeros(String text) {
        assertEquals(Optional.of(SerialNumber.of(2026, 412)), SerialNumber.read(text));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "412", "412/26", "B-412/2026", "400.9/2026"})
    void what_people_write_otherwise_is_no_number(String text) {
        assertTrue(SerialNumber.read(text).isEmpty());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "2026", "2026-", "-4", "0412/2026", "2026-1.2", "2026-9999999999", "26-4", "2026-4x"})
    void what_is_no_number_is_not_read(String text) {
        assertTrue(SerialNumber.parse(text).isEmpty());
    }

    @Test
    void numbers_are_in_order_by_year_first() {
        var sorted = Stream.of(SerialNumber.of(2027, 1), SerialNumber.of(2026, 10), SerialNumber.of(2026, 9))
                .sorted()
                .map(SerialNumber::toString)
                .toList();

        assertEquals("[0009/2026, 0010/2026, 0001/2027]", sorted.toString());
    }
}
