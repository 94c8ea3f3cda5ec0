package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.files.FileNotFound;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallFilesTest {

    private final SmallFiles files = new SmallFiles();

    @Test
    void the_last_ones_are_found_again_and_those_before_are_gone() {
        var kept = IntStream.range(0, 4)
                .mapToObj(each -> files.keep("lembar" + each + ".xml", new byte[each]))
                .toList();

        assertThrows(FileNotFound.class, () -> files.find(kept.get(0).id()));
        for (var file : kept.subList(1, 4)) {
            assertEquals(file, files.find(file.id()));
        }
    }
}
