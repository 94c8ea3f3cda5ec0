package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final int ROWS = Slice.MAX_SIZE + 100;

    private final List<Slice> asked = new ArrayList<>();

    private Page<Integer> page(Slice slice) {
        asked.add(slice);
        var end = Math.min(ROWS, slice.first() + slice.size());
        return new Page<>(IntStream.range(slice.first(), end).boxed().toList(), ROWS);
    }

    @Test
    void all_rows_are_fetched_in_their_order_and_counted_once() {
        assertEquals(
                IntStream.range(0, ROWS).boxed().toList(),
                Page.all(ROWS, this::page).toList());
        assertEquals(
                List.of(new Slice(0, Slice.MAX_SIZE), new Slice(Slice.MAX_SIZE, Slice.MAX_SIZE, (long) ROWS)), asked);
    }

    @Test
    void more_rows_than_the_memory_is_asked_to_hold_are_refused_before_the_rest_is_read() {
        var refusal = assertThrows(TooManyRows.class, () -> Page.all(ROWS - 1, this::page));

        assertArrayEquals(new Object[] {(long) ROWS, ROWS - 1}, refusal.arguments());
        assertEquals(1, asked.size());
    }

    @Test
    void a_page_behind_the_end_of_a_list_says_not_that_the_list_is_empty() {
        assertFalse(new Page<>(List.of(), 16).isEmpty());
        assertTrue(new Page<>(List.of(), 0).isEmpty());
    }
}
