package id.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.sheet.Way;
import id.sop.shared.WordKey;
import java.time.Month;
import org.junit.jupiter.api.Test;

class WordKeyTest {

    @Test
    void the_key_of_a_constant_begins_with_its_module_whatever_package_of_it_the_type_stands_in() {
        assertEquals("procedures.Way.Kind.BACK", WordKey.of(Way.Kind.BACK));
    }

    @Test
    void a_type_inside_another_is_named_with_it() {
        assertEquals("organisation.DayOff.Kind.HOLIDAY", WordKey.of(DayOff.Kind.HOLIDAY));
        assertEquals("organisation.DayOff.Kind", WordKey.of(DayOff.Kind.class));
    }

    @Test
    void a_constant_of_no_module_of_ours_has_the_name_of_its_type() {
        assertEquals("Month.MAY", WordKey.of(Month.MAY));
    }
}
