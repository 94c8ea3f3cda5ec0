package id.sop.procedures.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.numbers.SerialNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunNumberTest {

    @Test
    void the_number_of_a_run_has_another_shape_than_that_of_a_paper() {
        assertEquals("P-0091/2026", RunNumber.written(SerialNumber.of(2026, 91)));
    }

    @Test
    void it_is_read_as_people_type_it() {
        var number = Optional.of(SerialNumber.of(2026, 91));

        assertEquals(number, RunNumber.read("P-0091/2026"));
        assertEquals(number, RunNumber.read(" p-91/2026 "));
        assertEquals(Optional.empty(), RunNumber.read("0091/2026"));
        assertEquals(Optional.empty(), RunNumber.read(null));
    }
}
