package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerbyDirectoryTest {

    @TempDir
    Path data;

    private Path database() {
        return data.resolve("sop-db");
    }

    private void write(String file) throws IOException {
        Files.createDirectories(database());
        Files.writeString(database().resolve(file), "x");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_half_created_database_makes_room_and_is_kept_beside() throws IOException {
        write("seg0");

        new DerbyDirectory(database()).setAsideIfIncomplete();

        assertEquals(List.of("sop-db.incomplete-1"), names());
        assertTrue(Files.exists(data.resolve("sop-db.incomplete-1").resolve("seg0")));

        write("seg0");
        new DerbyDirectory(database()).setAsideIfIncomplete();

        assertEquals(List.of("sop-db.incomplete-1", "sop-db.incomplete-2"), names());
    }

    @Test
    void a_whole_database_stays_where_it_is() throws IOException {
        write("service.properties");

        new DerbyDirectory(database()).setAsideIfIncomplete();
        new DerbyDirectory(database()).complete();
        new DerbyDirectory(database()).setAsideIfIncomplete();

        assertEquals(List.of("sop-db"), names());
    }

    @Test
    void a_database_that_was_complete_and_is_damaged_is_never_replaced_by_an_empty_one() throws IOException {
        write("service.properties");
        new DerbyDirectory(database()).complete();
        Files.delete(database().resolve("service.properties"));

        assertThrows(IllegalStateException.class, () -> new DerbyDirectory(database()).setAsideIfIncomplete());
        assertEquals(List.of("sop-db"), names());
    }

    @Test
    void where_nothing_is_nothing_is_made() {
        new DerbyDirectory(database()).setAsideIfIncomplete();
        new DerbyDirectory(database()).complete();

        assertFalse(Files.exists(database()));
    }
}
