package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.NotPermitted;
import id.sop.shared.Slice;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationCodeServiceTest extends LettersTest {

    @Test
    void codes_are_found_by_number_and_by_words() {
        assertEquals(
                List.of("400.9.2", "400.9.2.1"),
                suggested("pelaksana", "400.9.2").subList(0, 2));
        assertTrue(suggested("pelaksana", "anak  TERLANTAR").contains("400.9.2.2"));
    }

    @Test
    void an_administrator_adds_a_code_of_the_office_and_takes_it_out_of_use() {
        adds("admin", "400.9.99", "Layanan khusus panti");

        assertEquals(List.of("400.9.99"), suggested("pelaksana", "layanan khusus panti"));
        assertEquals(List.of(), suggested("pky.umum", "layanan khusus panti"), "it is this office's own");
        var id = as("admin")
                .asks(ClassificationCodeService.class, codes -> codes.page("layanan khusus panti", new Slice(0, 10)))
                .rows()
                .get(0)
                .id();
        assertThrows(
                NotPermitted.class,
                () -> as("pky.admin").does(ClassificationCodeService.class, codes -> codes.use(id, false)));
        as("admin").does(ClassificationCodeService.class, codes -> codes.use(id, false));
        assertEquals(List.of(), suggested("pelaksana", "layanan khusus panti"));
        assertThrows(ClassificationExists.class, () -> adds("admin", "400.9.99", "Lagi"), "it can be used again");
    }

    @Test
    void a_code_of_the_list_is_not_added_again_and_the_national_list_is_not_touched() {
        assertThrows(ClassificationExists.class, () -> adds("admin", " 400.9.2 ", "Lagi"));
        var national = as("admin")
                .asks(ClassificationCodeService.class, codes -> codes.page("400.9.2", new Slice(0, 10)))
                .rows()
                .get(0);

        assertTrue(national.national());
        assertThrows(
                NotPermitted.class,
                () -> as("admin").does(ClassificationCodeService.class, codes -> codes.use(national.id(), false)));
    }

    @Test
    void only_an_administrator_changes_the_list() {
        assertThrows(NotPermitted.class, () -> adds("pelaksana", "400.9.99", "Layanan"));
    }

    @Test
    void a_code_that_is_no_code_is_refused() {
        assertThrows(ConstraintViolationException.class, () -> adds("admin", "4A", "Layanan"));
        assertThrows(ConstraintViolationException.class, () -> adds("admin", "400.9.99", " "));
    }

    private List<String> suggested(String officer, String typed) {
        return as(officer).asks(ClassificationCodeService.class, codes -> codes.suggest(typed, 20)).stream()
                .map(ClassificationCodeService.Code::code)
                .toList();
    }

    private void adds(String officer, String code, String title) {
        var input = new NewClassificationCode();
        input.setCode(code);
        input.setTitle(title);
        as(officer).does(ClassificationCodeService.class, codes -> codes.add(input));
    }
}
