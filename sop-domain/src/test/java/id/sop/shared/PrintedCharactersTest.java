package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintedCharactersTest {

    @Test
    void what_offices_write_can_be_printed() {
        assertEquals(
                "", PrintedCharacters.lost("Surat\u00a0“Jum’at” B\u201112 – ✓ ☐ → ≥ ﷺ السلام \uD83D\uDE00\uFE0F\n"));
    }

    @Test
    void the_rest_is_named_once_each() {
        assertEquals("漢 字 \uA9A9", PrintedCharacters.lost("Surat 漢字漢 \uA9A9"));
    }

    private record Form(@PlainText String subject) {}

    @Test
    void a_field_says_which_characters_cannot_be_printed() {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Unresolved())
                .buildValidatorFactory()) {
            var said = factory.getValidator().validate(new Form("Surat 漢字")).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();

            assertEquals(List.of("{text.unprintable} 漢 字"), said);
        }
    }

    /** Shows the template itself. */
    private static final class Unresolved implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
