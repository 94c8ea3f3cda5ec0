package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet page by page, as it is printed.
 *
 * @param identity the first page; none where the sheet of a run is printed
 * @param head the height that is left free above the first table, in points
 * @param tables one page of the table each, to stand in the area of the paper
 * @param notes those that stand below the last of them, which may be none, then those of each further page
 */
public record PaperSheet(
        Paper paper, Optional<IdentityBlock> identity, double head, List<SheetDrawing> tables, List<Notes> notes) {

    /** The font size of the notes, in points. */
    public static final double NOTE_SIZE = 7;

    /** From one line of the notes to the next, in points. */
    public static final double NOTE_LINE = 9;

    private static final String WITHOUT_ACTIVITY = "Mutu baku yang tercetak tanpa kegiatan: ";

    public PaperSheet {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }

    /**
     * The notes of one page.
     *
     * @param top where they begin, from the top of the area, in points
     */
    public record Notes(double top, List<String> lines) {

        public Notes {
            lines = List.copyOf(lines);
        }
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
        return new PaperSheet(paper, identity, head, tables, pages(notes(sop, area.width()), taken, area.height()));
    }

    /** As many as fit below what the last page has, then as many as fit on a page each. */
    private static List<Notes> pages(List<String> lines, double taken, double height) {
        List<Notes> pages = new ArrayList<>();
        int from = 0;
        do {
            double top = pages.isEmpty() ? taken : 0;
            int room = (int) Math.floor((height - top) / NOTE_LINE);
            int to = Math.min(lines.size(), from + Math.max(0, room));
            pages.add(new Notes(top, lines.subList(from, to)));
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
