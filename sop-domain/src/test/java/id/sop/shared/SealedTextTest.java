package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedTextTest {

    private static final String NIK = "1571994502990001";

    @TempDir
    Path keys;

    private final Map<String, String> before = new HashMap<>();

    @BeforeEach
    void ownKeys() {
        set(SecretKeys.FOLDER, keys.toString());
        set(SecretKeys.PASSWORD, "kata sandi penguji");
    }

    private void set(String property, String value) {
        before.putIfAbsent(property, System.getProperty(property, ""));
        System.setProperty(property, value);
    }

    @AfterEach
    void keysAsBefore() {
        before.forEach((property, value) -> {
            if (value.isEmpty()) {
                System.clearProperty(property);
            } else {
                System.setProperty(property, value);
            }
        });
    }

    @Test
    void a_sealed_text_is_read_again_and_says_nothing_itself() {
        var sealed = SealedText.seal(NIK);

        assertEquals(NIK, SealedText.open(sealed));
        assertFalse(sealed.contains(NIK));
        assertNotEquals(sealed, SealedText.seal(NIK), "the same text is not told by its seal");
        assertEquals("", SealedText.open(SealedText.seal("")));
    }

    @Test
    void a_text_that_was_changed_is_refused() {
        var sealed = SealedText.seal(NIK);
        var last = sealed.charAt(sealed.length() - 2);
        var changed = sealed.substring(0, sealed.length() - 2)
                + (last == 'A' ? 'B' : 'A')
                + sealed.substring(sealed.length() - 1);

        assertThrows(IllegalStateException.class, () -> SealedText.open(changed));
    }

    @Test
    void after_a_new_key_the_former_ones_still_open_what_they_sealed() {
        var before = SealedText.seal(NIK);

        assertEquals(2, SealedText.newKey());

        var after = SealedText.seal(NIK);
        assertEquals(1, SealedText.keyOf(before));
        assertEquals(2, SealedText.keyOf(after));
        assertEquals(NIK, SealedText.open(before));
        assertEquals(NIK, SealedText.open(after));
    }

    @Test
    void a_text_that_says_another_key_is_refused() {
        var sealed = SealedText.seal(NIK);
        SealedText.newKey();

        assertThrows(IllegalStateException.class, () -> SealedText.open("2" + sealed.substring(1)));
    }

    @Test
    void without_its_key_a_text_is_refused_and_no_key_is_made() throws Exception {
        var sealed = SealedText.seal(NIK);
        Files.delete(keys.resolve("data-1.p12"));

        assertThrows(IllegalStateException.class, () -> SealedText.open(sealed));

        assertTrue(Files.notExists(keys.resolve("data-1.p12")));
    }

    @Test
    void a_hash_finds_the_same_text_and_is_another_one_in_another_installation() {
        var here = SealedText.hash(NIK);

        assertEquals(here, SealedText.hash(NIK));
        assertNotEquals(here, SealedText.hash("1571994502990002"));
        set(SecretKeys.FOLDER, keys.resolve("elsewhere").toString());
        assertNotEquals(here, SealedText.hash(NIK));
    }
}
