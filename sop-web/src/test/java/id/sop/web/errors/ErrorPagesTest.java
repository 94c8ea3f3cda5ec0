package id.sop.web.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.organisation.NotPermitted;
import id.sop.shared.Page;
import id.sop.shared.TooManyRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorPagesTest {

    @Test
    void what_is_too_much_at_once_is_no_lack_of_a_right() {
        var tooMuch =
                assertThrows(TooManyRows.class, () -> Page.all(10, slice -> new Page<>(List.of(), Page.MOST_PRINTED)));

        assertEquals(422, ErrorPages.status(tooMuch));
        assertEquals(403, ErrorPages.status(new NotPermitted()));
    }
}
