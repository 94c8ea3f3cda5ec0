package id.sop.clients.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaroWinklerTest {

    /** The examples of Winkler, and ours. */
    @ParameterizedTest
    @CsvSource({
        "martha, marhta, 0.961",
        "dwayne, duane, 0.840",
        "dixon, dicksonx, 0.813",
        "jumadi, sumadi, 0.889",
        "contoh, contoh, 1",
        "abc, xyz, 0",
        "a, b, 0"
    })
    void it_is_known_what_words_are_like(String one, String other, double likeness) {
        assertEquals(likeness, JaroWinkler.of(one, other), 0.0005);
        assertEquals(likeness, JaroWinkler.of(other, one), 0.0005);
    }
}
