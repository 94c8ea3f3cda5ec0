package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.List;

/**
 * The first page of a printed sheet: who keeps it, its number and dates, who approves it, and the six boxes on which the
 * work rests (identitas prosedur, PermenPANRB 35/2012).
 *
 * <p>Lengths are in points, from the upper left corner. What the form leaves blank stays blank, to be filled in by hand.
 *
 * @param emblem where the office's emblem stands
 * @param cells all boxes, which together fill the block
 * @param texts in the normal face
 * @param headings in the bold face
 */
public record IdentityBlock(
        double width,
        double height,
        double fontSize,
        Box emblem,
        List<Box> cells,
        List<Text> texts,
        List<Text> headings) {

    public IdentityBlock {
        cells = List.copyOf(cells);
        texts = List.copyOf(texts);
        headings = List.copyOf(headings);
    }
}
