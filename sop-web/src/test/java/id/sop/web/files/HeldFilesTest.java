package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.files.FileInfo;
import id.sop.documents.uploads.ContentType;
import id.sop.documents.uploads.Treatment;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldFilesTest {

    private final HeldFiles files = HeldFiles.several();
    private final List<String> told = new ArrayList<>();

    private HeldFiles showing(String... ids) {
        for (var id : ids) {
            files.show(file(id));
        }
        files.onChange(now -> {
            told.clear();
            told.addAll(now);
        });
        return files;
    }

    private static FileInfo file(String id) {
        return new FileInfo(id, id + ".pdf", ContentType.PDF, 1, Treatment.AS_GIVEN, null, null);
    }

    @Test
    void a_file_moves_up_and_down_among_the_others_and_the_form_is_told() {
        showing("a", "b", "c");

        files.move("c", -1);
        assertEquals(List.of("a", "c", "b"), told);

        files.move("a", 1);
        assertEquals(List.of("c", "a", "b"), told);
        assertEquals(told, files.ids());
    }

    @Test
    void no_file_moves_out_of_the_list() {
        showing("a", "b");

        files.move("a", -1);
        files.move("b", 1);
        files.move("unknown", 1);

        assertEquals(List.of("a", "b"), files.ids());
    }

    @Test
    void files_that_come_again_stand_in_the_order_in_which_they_come() {
        showing("a", "b", "c");

        files.again("b");
        files.again("c");
        files.again("a");

        assertEquals(List.of("b", "c", "a"), files.ids());
        assertEquals(files.ids(), told);
    }

    @Test
    void what_is_more_than_there_is_room_for_is_refused_and_says_what_is_held() {
        var one = HeldFiles.one();
        one.show(file("a"));

        var refusal = assertThrows(OneFileOnly.class, () -> one.add("b.pdf", 1, InputStream.nullInputStream()));

        assertArrayEquals(new Object[] {"b.pdf", "a.pdf"}, refusal.arguments());
        for (int i = 0; i < 20; i++) {
            files.show(file("f" + i));
        }
        assertThrows(NoMoreFiles.class, () -> files.add("b.pdf", 1, InputStream.nullInputStream()));
    }
}
