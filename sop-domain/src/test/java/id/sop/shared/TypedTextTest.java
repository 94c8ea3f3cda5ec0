package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class TypedTextTest {

    @Test
    void a_text_is_kept_without_the_white_space_around_it_and_a_blank_one_is_none() {
        assertEquals("a  b", TypedText.kept(" a  b\n"));
        assertNull(TypedText.kept(" \n"));
        assertNull(TypedText.kept(null));
    }
}
