package id.sop.documents.files;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.uploads.CheckedFile;
import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.Treatment;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredFileTest {

    private final StoredFile file = new StoredFile(
            "jambi",
            new CheckedFile("scan.pdf", ContentType.PDF, new byte[] {1}, "0".repeat(64), Treatment.AS_GIVEN),
            "rina",
            Instant.parse("2026-11-23T02:00:00Z"));

    @Test
    void a_file_goes_from_the_officer_who_gave_it_to_the_thing_that_keeps_it() {
        file.requireHeldFor("rina");

        file.claim("rina", "letter", "2026-1");

        assertEquals("letter", file.info().subjectKind());
        assertEquals("2026-1", file.info().subjectNumber());
        assertThrows(FileNotFound.class, () -> file.requireHeldFor("rina"));
    }

    @Test
    void another_officer_cannot_take_it() {
        assertThrows(FileNotFound.class, () -> file.requireHeldFor("joko"));
        assertThrows(FileNotFound.class, () -> file.claim("joko", "letter", "2026-1"));
    }

    @Test
    void what_a_thing_keeps_goes_to_no_other_but_stays_when_it_is_named_again() {
        file.claim("rina", "letter", "2026-1");

        assertThrows(FileNotFound.class, () -> file.claim("rina", "letter", "2026-2"));
        assertDoesNotThrow(() -> file.claim("joko", "letter", "2026-1"));

        assertEquals("2026-1", file.info().subjectNumber());
    }
}
