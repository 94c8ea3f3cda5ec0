package id.sop.web.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TraceWordsTest {

    private static final Map<String, String> WORDS = Map.of("READ", "Sudah dibaca", "DONE", "Selesai");

    @Test
    void a_constant_within_a_value_is_said_in_words_and_what_somebody_typed_is_left() {
        assertEquals("Kasi PAS: Sudah dibaca", said("Kasi PAS: READ"));
        assertEquals("Kasi PAS: Selesai; Berkas: READ", said("Kasi PAS: DONE; Berkas: READ"));
        assertEquals("Kasi PAS: OTHER", said("Kasi PAS: OTHER"));
        assertEquals("Data dikirim", said("Data dikirim"));
    }

    private static String said(String value) {
        return TraceWords.within(value, constant -> Optional.ofNullable(WORDS.get(constant)));
    }
}
