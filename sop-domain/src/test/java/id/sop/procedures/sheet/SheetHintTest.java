package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.SheetFixtures.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetHintTest {

    private static List<SheetHint> hints(String ways) {
        return SheetHint.of(SheetFixtures.read(SheetFixtures.xml(
                1, row(1, "start", "by='a'"), row(2, "decision", "by='a' " + ways), row(3, "end", "by='a'"))));
    }

    @Test
    void a_decision_that_makes_no_difference_is_pointed_out() {
        assertEquals(List.of(new SheetHint(2, SheetHint.Kind.WAYS_TO_ONE_PLACE)), hints("on-yes='3' on-no='3'"));
    }

    @Test
    void a_way_to_the_row_itself_is_pointed_out() {
        assertEquals(List.of(new SheetHint(2, SheetHint.Kind.WAY_TO_ITSELF)), hints("on-yes='3' on-no='2'"));
    }

    @Test
    void ways_that_lead_apart_are_as_they_should_be() {
        assertEquals(List.of(), hints("on-yes='3' on-no='1'"));
        SheetFixtures.all().forEach(sop -> assertEquals(List.of(), SheetHint.of(sop), sop.code()));
    }
}
