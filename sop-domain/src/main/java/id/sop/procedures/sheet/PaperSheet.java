package id.sop.procedures.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet page by page, as it is printed.
 *
 * @param identity the first page; none where the sheet of a run is printed
 * @param tables one page of the table each, to stand in the area of the paper
 */
public record PaperSheet(Paper paper, Optional<IdentityBlock> identity, List<SheetDrawing> tables) {

    public PaperSheet {
        tables = List.copyOf(tables);
    }

    /** The sheet as its form prints it. */
    public static PaperSheet of(Sop sop, Paper paper) {
        return of(sop, SheetHead.printedOn(sop), paper);
    }

    /** The sheet as the regulation prescribes it: identity, then the table from the next page on. */
    public static PaperSheet of(Sop sop, SheetHead head, Paper paper) {
        SheetDrawing.Box area = paper.area();
        IdentityBlock identity = IdentityLayout.draw(sop, head, area.width(), area.height());
        return new PaperSheet(paper, Optional.of(identity), tables(sop, Map.of(), paper, 0));
    }

    /**
     * The sheet of a run, with what is done and to come.
     *
     * @param head the height that is left free above the table on its first page
     */
    public static PaperSheet of(Sop sop, Map<Integer, RowState> states, Paper paper, double head) {
        return new PaperSheet(paper, Optional.empty(), tables(sop, states, paper, head));
    }

    private static List<SheetDrawing> tables(Sop sop, Map<Integer, RowState> states, Paper paper, double head) {
        SheetDrawing.Box area = paper.area();
        SheetCells cells = new SheetCells(sop, Medium.PAPER, states);
        return SheetPages.draw(cells, area.width(), area.height() - head, area.height());
    }
}
