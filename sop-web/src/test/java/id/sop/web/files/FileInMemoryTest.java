package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.web.files.SmallFiles.Small;
import org.junit.jupiter.api.Test;

class FileInMemoryTest {

    private static final Small SHEET = new Small("a", "lembar.xml", new byte[1]);

    private final FileInMemory file = new FileInMemory(100);

    @Test
    void a_file_that_was_read_leaves_the_field_and_is_named_so_that_no_draft_brings_it_back() {
        file.hold(SHEET);

        file.spend();

        assertTrue(file.isEmpty());
        assertEquals("a", file.getSpent());
    }

    @Test
    void one_that_is_given_again_is_not_spent() {
        file.hold(SHEET);
        file.spend();

        file.hold(SHEET);

        assertNull(file.getSpent());
    }

    @Test
    void one_that_is_taken_away_was_not_read() {
        file.hold(SHEET);

        file.remove("a");

        assertTrue(file.isEmpty());
        assertNull(file.getSpent());
    }
}
