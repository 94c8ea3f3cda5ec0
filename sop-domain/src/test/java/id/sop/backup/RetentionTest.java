package id.sop.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {

    /** A Monday. */
    private static final Instant LAST = Instant.parse("2026-11-23T13:00:00Z");

    @TempDir
    Path folder;

    @Test
    void the_last_of_each_day_and_of_each_week_stays() throws IOException {
        for (int day = 0; day < 30; day++) {
            backup(LAST.minus(day, ChronoUnit.DAYS));
            backup(LAST.minus(day, ChronoUnit.DAYS).minus(6, ChronoUnit.HOURS));
        }

        new Retention(3, 3).apply(folder);

        assertEquals(
                List.of(
                        "sop-20261115T130000Z.zip",
                        "sop-20261121T130000Z.zip",
                        "sop-20261122T130000Z.zip",
                        "sop-20261123T130000Z.zip"),
                left());
    }

    @Test
    void the_newest_stays_whatever_is_asked() throws IOException {
        backup(LAST);

        new Retention(0, 0).apply(folder);

        assertEquals(List.of("sop-20261123T130000Z.zip"), left());
    }

    @Test
    void other_files_are_left_alone() throws IOException {
        backup(LAST);
        Files.writeString(folder.resolve("sop-lama.zip"), "");
        Files.writeString(folder.resolve("sop-20200101T000000Z.zip.unfinished"), "");

        new Retention(1, 1).apply(folder);

        assertEquals(3, left().size());
    }

    @Test
    void it_is_read_as_it_is_written() {
        assertEquals(new Retention(14, 8), Retention.parse("daily=14,weekly=8"));
        for (var wrong : List.of("", "14", "daily=14", "weekly=8,daily=14", "daily=-1,weekly=8")) {
            assertThrows(BackupRefused.class, () -> Retention.parse(wrong), wrong);
        }
    }

    private void backup(Instant moment) throws IOException {
        Files.writeString(folder.resolve(Retention.name(moment)), "");
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
