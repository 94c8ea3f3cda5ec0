package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet page by page, as it is printed.
 *
 * @param identity the first page; none where the sheet of a run is printed
 * @param tables one page of the table each, to stand in the area of the paper
 * @param notes the lines that stand below the last of them, which may be none, then those of each further page
 */
public record PaperSheet(
        Paper paper, Optional<IdentityBlock> identity, List<SheetDrawing> tables, List<List<String>> notes) {

    /** The font size of the notes, in points. */
    public static final double NOTE_SIZE = 7;

    /** From one line of the notes to the next, in points. */
    public static final double NOTE_LINE = 9;

    private static final String WITHOUT_ACTIVITY = "Mutu baku yang tercetak tanpa kegiatan: ";

    public PaperSheet {
        tables = List.copyOf(tables);
        notes = notes.stream().map(List::copyOf).toList();
    }

    /** The sheet as its form prints it. */
    public static PaperSheet of(Sop sop, Paper paper) {
        return of(sop, SheetHead.printedOn(sop), paper);
    }

    /** The sheet as the regulation prescribes it: identity, then the table from the next page on. */
    public static PaperSheet of(Sop sop, SheetHead head, Paper paper) {
        SheetDrawing.Box area = paper.area();
        IdentityBlock identity = IdentityLayout.draw(sop, head, area.width(), area.height());
        return of(sop, Optional.of(identity), Map.of(), paper, 0);
    }

    /**
     * The sheet of a run, with what is done and to come.
     *
     * @param head the height that is left free above the table on its first page
     */
    public static PaperSheet of(Sop sop, Map<Integer, RowState> states, Paper paper, double head) {
        return of(sop, Optional.empty(), states, paper, head);
    }

    private static PaperSheet of(
            Sop sop, Optional<IdentityBlock> identity, Map<Integer, RowState> states, Paper paper, double head) {
        SheetDrawing.Box area = paper.area();
        SheetCells cells = new SheetCells(sop, Medium.PAPER, states);
        List<SheetDrawing> tables = SheetPages.draw(cells, area.width(), area.height() - head, area.height());
        double taken = tables.get(tables.size() - 1).height() + (tables.size() == 1 ? head : 0);
        return new PaperSheet(
                paper, identity, tables, pages(notes(sop, area.width()), area.height() - taken, area.height()));
    }

    /** As many as fit into what is left of the last page, then as many as fit on a page each. */
    private static List<List<String>> pages(List<String> lines, double left, double height) {
        List<List<String>> pages = new ArrayList<>();
        int from = 0;
        do {
            int room = (int) Math.floor((pages.isEmpty() ? left : height) / NOTE_LINE);
            int to = Math.min(lines.size(), from + Math.max(0, room));
            pages.add(lines.subList(from, to));
            from = to;
        } while (from < lines.size());
        return pages;
    }

    /** How many pages it has. */
    public int pages() {
        return (identity.isPresent() ? 1 : 0) + tables.size() + notes.size() - 1;
    }

    private static List<String> notes(Sop sop, double width) {
        TextMeasure measure = Medium.PAPER.texts(NOTE_SIZE);
        return sop.orphanRows().stream()
                .flatMap(row -> measure.wrap(WITHOUT_ACTIVITY + row.text(), width).stream())
                .toList();
    }
}
