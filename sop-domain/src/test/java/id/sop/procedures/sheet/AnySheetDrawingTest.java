package id.sop.procedures.sheet;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AnySheetDrawingTest {

    @Property(tries = 60)
    void any_sheet_keeps_the_rules_of_the_drawing(@ForAll("sheets") Sop sop) {
        DrawingRules.assertKept(SheetDrawing.of(sop, SheetDrawing.PAGE_WIDTH));
        DrawingRules.assertKept(SheetDrawing.of(sop, 1100));
    }

    @Property(tries = 60)
    void any_sheet_of_a_run_keeps_them(@ForAll("sheets") Sop sop, @ForAll @IntRange(max = 40) int done) {
        Map<Integer, RowState> states = ArbitrarySheets.states(sop, done);

        DrawingRules.assertKept(SheetDrawing.of(sop, states, SheetDrawing.PAGE_WIDTH));
        DrawingRules.assertKept(PaperSheet.of(sop, states, Paper.A4, 60));
    }

    @Property(tries = 60)
    void any_sheet_keeps_them_page_by_page_on_paper(@ForAll("longSheets") Sop sop) {
        for (Paper paper : Paper.values()) {
            DrawingRules.assertKept(PaperSheet.of(sop, paper));
        }
    }

    @Provide
    Arbitrary<Sop> longSheets() {
        return ArbitrarySheets.sheets(60);
    }

    @Provide
    Arbitrary<Sop> sheets() {
        return ArbitrarySheets.sheets(14);
    }
}
