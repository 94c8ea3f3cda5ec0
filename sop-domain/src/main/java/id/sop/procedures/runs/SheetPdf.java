package id.sop.procedures.runs;

import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfCanvas;
import id.sop.documents.print.PdfCanvas.Face;
import id.sop.documents.print.PdfCanvas.Ink;
import id.sop.documents.uploads.CheckedFile;
import id.sop.procedures.sheet.IdentityBlock;
import id.sop.procedures.sheet.PaperSheet;
import id.sop.procedures.sheet.PaperSheet.Notes;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.Sop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a sheet that is laid out for paper as a PDF: its pages, and below each a foot. */
final class SheetPdf {

    /** The height of the lines that a run's print has above its first table. */
    static final double RUN_HEAD = 62;

    private static final PaperWords WORDS = new PaperWords(SheetPdf.class);

    private static final double HAIRLINE = 0.5;
    private static final double SMALL = 7;
    private static final double LINE = 11;
    private static final double ABOVE_FOOT = 16;
    private static final double STAMP = 14;

    private final PaperSheet sheet;
    private final Sop sop;
    private final PdfCanvas canvas;
    private final Box area;
    private final Optional<String> standing;
    private int page;

    private SheetPdf(PaperSheet sheet, PdfCanvas canvas, Optional<String> standing) {
        this.sheet = sheet;
        this.sop = sheet.tables().get(0).sop();
        this.canvas = canvas;
        this.area = sheet.paper().area();
        this.standing = standing;
    }

    /**
     * The sheet as a form.
     *
     * @param emblem a picture of the office's emblem; without one its place stays empty, to be filled by hand
     * @param standing what it is while nobody may work by it, which is said on every page: "RANCANGAN"
     */
    static byte[] form(PaperSheet sheet, Optional<CheckedFile> emblem, Optional<String> standing) {
        Sop sop = sheet.tables().get(0).sop();
        try (PdfCanvas canvas = new PdfCanvas(sop.title())) {
            SheetPdf pdf = new SheetPdf(sheet, canvas, standing);
            sheet.identity().ifPresent(block -> pdf.identity(block, emblem));
            sheet.tables().forEach(pdf::table);
            pdf.notes();
            return canvas.finish();
        }
    }

    /**
     * The sheet of a run.
     *
     * @param head what stands above the first table: a title, then lines
     */
    static byte[] run(PaperSheet sheet, String title, List<String> head) {
        try (PdfCanvas canvas = new PdfCanvas(title)) {
            SheetPdf pdf = new SheetPdf(sheet, canvas, Optional.empty());
            for (SheetDrawing table : sheet.tables()) {
                pdf.table(table);
                if (pdf.isFirst(table)) {
                    pdf.head(head);
                }
            }
            pdf.notes();
            return canvas.finish();
        }
    }

    private void identity(IdentityBlock block, Optional<CheckedFile> emblem) {
        beginPage();
        for (Box cell : block.cells()) {
            canvas.line(HAIRLINE, Ink.BLACK, closed(at(cell)));
        }
        Box place = at(block.emblem());
        emblem.ifPresentOrElse(
                picture -> canvas.picture(picture, place.x(), place.y(), place.width(), place.height()),
                () -> canvas.line(HAIRLINE, Ink.GREY, closed(place)));
        block.texts().forEach(text -> text(text, block.fontSize(), Face.NORMAL, Ink.BLACK));
        block.headings().forEach(text -> text(text, block.fontSize(), Face.BOLD, Ink.BLACK));
        doubts().ifPresent(line -> footLine(line, footTop()));
    }

    private Box at(Box box) {
        return new Box(area.x() + box.x(), area.y() + box.y(), box.width(), box.height());
    }

    private void text(SheetDrawing.Text text, double size, Face face, Ink ink) {
        double x = text.centred() ? text.x() - canvas.width(text.content(), size, face) / 2 : text.x();
        canvas.text(text.content(), area.x() + x, area.y() + text.baseline(), size, face, ink);
    }

    /** In which rows something is to be confirmed before the sheet is approved; the signs themselves are not printed. */
    private Optional<String> doubts() {
        String rows = sop.steps().stream()
                .filter(step -> !step.uncertainties().isEmpty())
                .map(step -> String.valueOf(step.no()))
                .collect(Collectors.joining(", "));
        List<String> parts = Stream.of(
                        sop.uncertainties().isEmpty() ? "" : WORDS.of("print.doubts.sheet"),
                        rows.isEmpty() ? "" : WORDS.of("print.doubts.rows", rows))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(WORDS.of("print.doubts", String.join("; ", parts)));
    }

    private void table(SheetDrawing table) {
        beginPage();
        new TablePdf(table, canvas, area.x(), area.y() + (isFirst(table) ? sheet.head() : 0)).draw();
        legend();
    }

    private boolean isFirst(SheetDrawing table) {
        return table == sheet.tables().get(0);
    }

    /** Below the last table, then on pages of their own. */
    private void notes() {
        lines(sheet.notes().get(0));
        for (Notes page : sheet.notes().subList(1, sheet.notes().size())) {
            beginPage();
            lines(page);
        }
    }

    private void lines(Notes notes) {
        double y = area.y() + notes.top();
        for (String note : notes.lines()) {
            y += PaperSheet.NOTE_LINE;
            canvas.text(note, area.x(), y, PaperSheet.NOTE_SIZE, Face.NORMAL, Ink.BLACK);
        }
    }

    private void head(List<String> lines) {
        double y = area.y() + LINE;
        canvas.text(fitted(lines.get(0), LINE, Face.BOLD), area.x(), y, LINE, Face.BOLD, Ink.BLACK);
        for (String line : lines.subList(1, lines.size())) {
            y += LINE + 2;
            canvas.text(fitted(line, SMALL + 1, Face.NORMAL), area.x(), y, SMALL + 1, Face.NORMAL, Ink.BLACK);
        }
    }

    private String fitted(String text, double size, Face face) {
        return canvas.shortened(text, area.width(), size, face);
    }

    private void beginPage() {
        canvas.page(sheet.paper().width(), sheet.paper().height());
        page++;
        standing.ifPresent(this::stamp);
        String number = WORDS.of("print.page", page, sheet.pages());
        double width = canvas.width(number, SMALL, Face.NORMAL);
        double y = footTop() + LINE;
        String name = WORDS.of("print.foot", sop.title(), sop.code(), sop.revision());
        canvas.text(
                canvas.shortened(name, area.width() - width - LINE, SMALL, Face.NORMAL),
                area.x(),
                y,
                SMALL,
                Face.NORMAL,
                Ink.GREY);
        canvas.text(number, area.right() - width, y, SMALL, Face.NORMAL, Ink.GREY);
    }

    /** In a box of its own above the sheet, where it hides nothing. */
    private void stamp(String words) {
        double width = canvas.width(words, STAMP, Face.BOLD);
        double x = area.x() + (area.width() - width) / 2;
        double y = (area.y() - STAMP) / 2;
        canvas.shape(1, Ink.RED, Ink.WHITE, corners(new Box(x - STAMP, y - 3, width + 2 * STAMP, STAMP + 6)));
        canvas.text(words, x, y + STAMP - 2, STAMP, Face.BOLD, Ink.RED);
    }

    private double footTop() {
        return area.bottom() + ABOVE_FOOT;
    }

    private void footLine(String line, double baseline) {
        canvas.text(fitted(line, SMALL, Face.NORMAL), area.x(), baseline, SMALL, Face.NORMAL, Ink.BLACK);
    }

    /** The five symbols and what they mean, in one line. */
    private void legend() {
        double y = footTop() - SMALL;
        double x = area.x();
        canvas.capsule(HAIRLINE, Ink.BLACK, Ink.WHITE, x, y, 16, 8);
        x = meaning("legend.start", x + 16);
        canvas.shape(HAIRLINE, Ink.BLACK, Ink.WHITE, corners(new Box(x, y, 14, 8)));
        x = meaning("legend.process", x + 14);
        canvas.shape(HAIRLINE, Ink.BLACK, Ink.WHITE, x + 7, y - 1, x + 14, y + 4, x + 7, y + 9, x, y + 4);
        x = meaning("legend.decision", x + 14);
        canvas.line(HAIRLINE, Ink.BLACK, x, y + 4, x + 12, y + 4);
        canvas.area(Ink.BLACK, x + 16, y + 4, x + 11, y + 1.5, x + 11, y + 6.5);
        x = meaning("legend.way", x + 16);
        canvas.shape(HAIRLINE, Ink.BLACK, Ink.WHITE, x, y - 1, x + 9, y - 1, x + 9, y + 5, x + 4.5, y + 9, x, y + 5);
        meaning("legend.page", x + 9);
    }

    /** Writes what the symbol to the left means; where the next one stands. */
    private double meaning(String key, double x) {
        String text = WORDS.of("print." + key);
        canvas.text(text, x + 4, footTop() - 0.5, SMALL, Face.NORMAL, Ink.BLACK);
        return x + 4 + canvas.width(text, SMALL, Face.NORMAL) + 16;
    }

    /** The corners of a box: x, y, x, y … */
    static double[] corners(Box box) {
        return new double[] {box.x(), box.y(), box.right(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()};
    }

    /** The same, back to the first. */
    static double[] closed(Box box) {
        double[] corners = corners(box);
        return IntStream.range(0, corners.length + 4)
                .mapToDouble(i -> corners[i % corners.length])
                .toArray();
    }
}
