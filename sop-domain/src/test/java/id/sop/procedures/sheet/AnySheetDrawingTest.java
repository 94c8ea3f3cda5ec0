package id.sop.procedures.sheet;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnySheetDrawingTest {

    @Property(tries = 150)
    void any_sheet_keeps_the_rules_of_the_drawing(@ForAll("sheets") Sop sop) {
        DrawingRules.assertKept(SheetDrawing.of(sop, SheetDrawing.PAGE_WIDTH));
        DrawingRules.assertKept(SheetDrawing.of(sop, 1100));
    }

    @Provide
    Arbitrary<Sop> sheets() {
        return ArbitrarySheets.sheets();
    }
}
