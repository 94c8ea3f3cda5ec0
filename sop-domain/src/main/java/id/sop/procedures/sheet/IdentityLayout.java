package id.sop.procedures.sheet;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Places the identity block of a sheet: two columns of one width, six facts at the upper right, below them six boxes. */
final class IdentityLayout {

    private static final double EMBLEM = 62;
    private static final double SIGNATURE = 46;
    private static final double SHARE_OF_LABELS = 0.3;

    private final Sop sop;
    private final SheetHead head;
    private final double width;
    private final SheetMetrics metrics;
    private final TextMeasure measure;
    private final TextMeasure bold;
    private final List<Box> cells = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final List<Text> headings = new ArrayList<>();

    private IdentityLayout(Sop sop, SheetHead head, double width, SheetMetrics metrics) {
        this.sop = sop;
        this.head = head;
        this.width = width;
        this.metrics = metrics;
        measure = Medium.PAPER.texts(metrics.fontSize());
        bold = Medium.PAPER.headings(metrics.fontSize());
    }

    /** In the largest measures in which it fits in the height. */
    static IdentityBlock draw(Sop sop, SheetHead head, double width, double height) {
        return SheetMetrics.ofPaper()
                .map(metrics -> new IdentityLayout(sop, head, width, metrics).draw())
                .filter(block -> block.height() <= height)
                .findFirst()
                .orElseThrow();
    }

    private IdentityBlock draw() {
        SheetHeader header = sop.header();
        double y = facts(header);
        Box emblem = institution(new Box(0, 0, width / 2, y));
        y = boxes(y, "Dasar Hukum", header.legalBasis(), "Kualifikasi Pelaksana", header.qualifications());
        y = boxes(y, "Keterkaitan", header.related(), "Peralatan/Perlengkapan", header.equipment());
        y = boxes(y, "Peringatan", header.warnings(), "Pencatatan dan Pendataan", header.recording());
        return new IdentityBlock(width, y, metrics.fontSize(), emblem, cells, texts, headings);
    }

    /** The facts at the right, one row each; the height they take. */
    private double facts(SheetHeader header) {
        double y = fact(0, "Nomor SOP", header.number(), 0, measure, texts);
        y = fact(y, "Tanggal Pembuatan", header.created(), 0, measure, texts);
        y = fact(y, "Tanggal Revisi", head.revised(), 0, measure, texts);
        y = fact(y, "Tanggal Efektif", head.effective(), 0, measure, texts);
        y = approval(y);
        return fact(y, "Nama SOP", Optional.of(sop.title()), 0, bold, headings);
    }

    /** The position, room to sign, and below it name and number of the officer where they are known. */
    private double approval(double y) {
        double signature = SIGNATURE * metrics.unit();
        double x = width / 2 + width / 2 * SHARE_OF_LABELS + metrics.padding();
        double room = width / 2 * (1 - SHARE_OF_LABELS) - 2 * metrics.padding();
        List<String> name = head.approver().map(text -> bold.wrap(text, room)).orElse(List.of());
        List<String> number =
                head.nip().map(text -> measure.wrap("NIP " + text, room)).orElse(List.of());
        double below = signature + (name.size() + number.size()) * metrics.lineHeight();
        double bottom = fact(y, "Disahkan oleh", head.approvedBy(), below, measure, texts);
        double top = bottom - metrics.groupPadding() - (name.size() + number.size()) * metrics.lineHeight();
        lines(number, x, lines(name, x, top, false, bold, headings), false, measure, texts);
        return bottom;
    }

    private double fact(
            double y, String label, Optional<String> value, double below, TextMeasure face, List<Text> into) {
        double labelWidth = width / 2 * SHARE_OF_LABELS;
        double valueWidth = width / 2 - labelWidth;
        List<String> lines = value.map(text -> face.wrap(text, valueWidth - 2 * metrics.padding()))
                .orElse(List.of());
        double height = Math.max(1, lines.size()) * metrics.lineHeight() + 2 * metrics.groupPadding() + below;
        Box labelBox = cell(width / 2, y, labelWidth, height);
        Box valueBox = cell(width / 2 + labelWidth, y, valueWidth, height);
        lines(List.of(label), labelBox.x() + metrics.padding(), y + metrics.groupPadding(), false, measure, texts);
        lines(lines, valueBox.x() + metrics.padding(), y + metrics.groupPadding(), false, face, into);
        return y + height;
    }

    /** Emblem and letterhead in the middle of the upper left; the emblem's box. */
    private Box institution(Box cell) {
        cells.add(cell);
        double room = cell.width() - 4 * metrics.padding();
        List<String> institution = wrapped(head.institution(), bold, room);
        List<String> address = wrapped(head.address(), measure, room);
        double side = EMBLEM * metrics.unit();
        double height = side + metrics.padding() + (institution.size() + address.size()) * metrics.lineHeight();
        double y = cell.centreY() - height / 2;
        Box emblem = new Box(cell.centreX() - side / 2, y, side, side);
        y = lines(institution, cell.centreX(), emblem.bottom() + metrics.padding(), true, bold, headings);
        lines(address, cell.centreX(), y, true, measure, texts);
        return emblem;
    }

    private static List<String> wrapped(List<String> lines, TextMeasure face, double room) {
        return lines.stream().flatMap(line -> face.wrap(line, room).stream()).toList();
    }

    /** Two boxes side by side; the height at which they end. */
    private double boxes(double y, String left, List<String> leftItems, String right, List<String> rightItems) {
        List<Line> leftLines = lines(leftItems);
        List<Line> rightLines = lines(rightItems);
        int most = 1 + Math.max(1, Math.max(leftLines.size(), rightLines.size()));
        double height = most * metrics.lineHeight() + 2 * metrics.padding();
        box(cell(0, y, width / 2, height), left, leftLines);
        box(cell(width / 2, y, width / 2, height), right, rightLines);
        return y + height;
    }

    /** A line of a list, and how far it is indented. */
    private record Line(String number, String text) {}

    private List<Line> lines(List<String> items) {
        List<Line> lines = new ArrayList<>();
        double room = width / 2 - 2 * metrics.padding() - indent();
        for (int i = 0; i < items.size(); i++) {
            String number = items.size() > 1 ? (i + 1) + "." : "";
            for (String text : measure.wrap(items.get(i), room)) {
                lines.add(new Line(number, text));
                number = "";
            }
        }
        return lines;
    }

    private double indent() {
        return measure.width("99. ");
    }

    private void box(Box cell, String heading, List<Line> lines) {
        double x = cell.x() + metrics.padding();
        double y = lines(List.of(heading), x, cell.y() + metrics.padding(), false, bold, headings);
        boolean numbered = lines.stream().anyMatch(line -> !line.number().isEmpty());
        for (Line line : lines) {
            if (!line.number().isEmpty()) {
                lines(List.of(line.number()), x, y, false, measure, texts);
            }
            y = lines(List.of(line.text()), numbered ? x + indent() : x, y, false, measure, texts);
        }
    }

    private double lines(List<String> lines, double x, double top, boolean centred, TextMeasure face, List<Text> into) {
        double y = top;
        for (String line : lines) {
            double gap = (metrics.lineHeight() - metrics.textHeight()) / 2;
            into.add(SheetTable.text(line, x, y + gap, centred, metrics, face));
            y += metrics.lineHeight();
        }
        return y;
    }

    private Box cell(double x, double y, double cellWidth, double height) {
        Box cell = new Box(x, y, cellWidth, height);
        cells.add(cell);
        return cell;
    }
}
