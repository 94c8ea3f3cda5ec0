package id.sop.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            t.at desc, t.id desc            | t.at, t.id
            s.title, s.code, s.revision desc | s.title desc, s.code desc, s.revision
            r.dueAt nulls last, r.id        | r.dueAt desc nulls first, r.id desc
            r.dueAt desc nulls last, r.id desc | r.dueAt nulls first, r.id
            coalesce(t.a, t.b), t.id        | coalesce(t.a, t.b) desc, t.id desc
            """)
    void every_term_turns_round(String order, String reversed) {
        assertEquals(reversed, Ordering.reversed(order));
    }

    @Test
    void turned_round_twice_it_is_itself() {
        var order = "lower(o.name) desc nulls last, case when o.a = 1 then 0 else 1 end, o.id";

        assertEquals(order, Ordering.reversed(Ordering.reversed(order)));
    }
}
