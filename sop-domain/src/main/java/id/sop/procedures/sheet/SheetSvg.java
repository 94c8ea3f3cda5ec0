package id.sop.procedures.sheet;

import id.sop.procedures.sheet.RowState.Progress;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Group;
import id.sop.procedures.sheet.SheetDrawing.Mark;
import id.sop.procedures.sheet.SheetDrawing.Pentagon;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a drawing as SVG for a page or a print.
 *
 * <p>It carries no style and no script, so that it passes a strict Content-Security-Policy; the look is in
 * {@code sheet.css}. The texts of the sheet stay as printed; what the system adds is in the language of the reader.
 */
public final class SheetSvg {

    private final SheetDrawing drawing;
    private final Locale locale;
    private final ResourceBundle words;
    private final StringBuilder svg = new StringBuilder(16_384);

    private SheetSvg(SheetDrawing drawing, Locale locale) {
        this.drawing = drawing;
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                SheetSvg.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The element {@code svg} of a drawing.
     *
     * @param locale of the words that the system adds
     */
    public static String render(SheetDrawing drawing, Locale locale) {
        return new SheetSvg(drawing, locale).render();
    }

    private String render() {
        String id = "sheet-" + drawing.sop().code().toLowerCase(Locale.ROOT);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"sheet\" role=\"img\"");
        attribute("viewBox", "0 0 " + number(drawing.width()) + " " + number(drawing.height()));
        attribute("font-size", number(drawing.fontSize()));
        attribute("aria-labelledby", id + "-title " + id + "-desc");
        svg.append('>');
        element(
                "title",
                id + "-title",
                say("title", drawing.sop().title(), drawing.sop().code()));
        element("desc", id + "-desc", description());
        backgrounds();
        grid();
        headings();
        drawing.joins().forEach(this::join);
        drawing.connectors().forEach(this::connector);
        drawing.rows().forEach(this::content);
        drawing.pentagons().forEach(this::pentagon);
        drawing.labels().forEach(this::label);
        return svg.append("</svg>").toString();
    }

    private void backgrounds() {
        rectangle(drawing.header(), "sheet-header");
        for (DrawnRow row : drawing.rows()) {
            rectangle(row.box(), "sheet-row" + stateClass(row));
            if (row.state()
                    .filter(state -> state.progress() == Progress.CURRENT)
                    .isPresent()) {
                rectangle(new Box(0, row.box().y(), 4, row.box().height()), "sheet-current");
            }
        }
    }

    private void grid() {
        for (DrawnColumn column : drawing.columns()) {
            if (column.x() > 0) {
                line(new Point(column.x(), drawing.top(column)), new Point(column.x(), drawing.height()), "sheet-rule");
            }
        }
        for (Group group : drawing.groups()) {
            Box box = group.box();
            line(new Point(box.x(), box.bottom()), new Point(box.right(), box.bottom()), "sheet-rule");
        }
        Stream.concat(drawing.rows().stream().map(DrawnRow::box), drawing.bands().stream())
                .forEach(box -> line(new Point(0, box.y()), new Point(drawing.width(), box.y()), "sheet-rule"));
    }

    private void headings() {
        drawing.groups().forEach(group -> text(group.heading(), "sheet-heading"));
        drawing.columns().forEach(column -> column.heading().forEach(text -> text(text, "sheet-heading")));
    }

    private void join(Segment join) {
        line(join.from(), join.to(), "sheet-join");
    }

    private void connector(Connector connector) {
        String kind = connector.back() ? " is-back" : "";
        svg.append("<polyline");
        attribute("class", "sheet-way" + kind);
        attribute("points", points(connector.points()));
        svg.append("/><polygon");
        attribute("class", "sheet-arrow" + kind);
        attribute("points", points(connector.arrow()));
        svg.append("/>");
    }

    private void content(DrawnRow row) {
        svg.append("<g");
        attribute("class", "sheet-content" + stateClass(row));
        svg.append('>');
        drawing.symbols().stream()
                .filter(symbol -> symbol.row() == row.step().no())
                .forEach(this::symbol);
        for (Cell cell : row.cells()) {
            cell.lines().forEach(line -> text(line, "sheet-text"));
            cell.mark().ifPresent(this::mark);
            if (cell.content() == Content.NO) {
                returned(row, cell);
            } else {
                cell.facts().forEach(fact -> text(fact, "sheet-fact"));
            }
        }
        svg.append("</g>");
    }

    private void symbol(DrawnSymbol symbol) {
        Box box = symbol.box();
        switch (symbol.shape()) {
            case CAPSULE -> rounded(box, box.height() / 2, "sheet-symbol");
            case BOX -> rectangle(box, "sheet-symbol");
            case DIAMOND -> {
                svg.append("<polygon");
                attribute("class", "sheet-symbol");
                attribute(
                        "points",
                        points(List.of(
                                new Point(box.centreX(), box.y()),
                                new Point(box.right(), box.centreY()),
                                new Point(box.centreX(), box.bottom()),
                                new Point(box.x(), box.centreY()))));
                svg.append("/>");
            }
        }
    }

    private void mark(Mark mark) {
        String reasons = mark.about().stream().map(Uncertainty::reason).collect(Collectors.joining(" "));
        svg.append("<g class=\"sheet-mark\" tabindex=\"0\"><title>")
                .append(escape(say("uncertain", reasons)))
                .append("</title>");
        text(mark.text(), "sheet-mark-sign");
        svg.append("</g>");
    }

    /** How often the run came back, under the number of the row. */
    private void returned(DrawnRow row, Cell cell) {
        for (Text fact : cell.facts()) {
            svg.append("<g class=\"sheet-returned\"><title>")
                    .append(escape(say("returned", row.state().orElseThrow().timesReturned())))
                    .append("</title>");
            text(fact, "sheet-returned-sign");
            svg.append("</g>");
        }
    }

    /** A label may stand over the line between two columns: its ground hides the line. */
    private void label(Text label) {
        drawing.rows().stream()
                .filter(row -> row.box().y() <= label.box().y()
                        && label.box().y() < row.box().bottom())
                .findFirst()
                .ifPresent(row -> rectangle(label.box(), "sheet-ground" + stateClass(row)));
        text(label, "sheet-label");
    }

    private void pentagon(Pentagon pentagon) {
        svg.append("<polygon");
        attribute("class", "sheet-symbol");
        attribute("points", points(pentagon.corners()));
        svg.append("/>");
        text(pentagon.label(), "sheet-label");
    }

    private String description() {
        return drawing.rows().stream().map(this::describe).collect(Collectors.joining(" "));
    }

    private String describe(DrawnRow row) {
        Step step = row.step();
        String by = step.by().stream().map(drawing.sop()::labelOf).collect(Collectors.joining(", "));
        if (row.state().isEmpty()) {
            return say("row", step.no(), step.activity(), by);
        }
        RowState state = row.state().get();
        List<String> progress =
                new ArrayList<>(List.of(words.getString(state.progress().name())));
        progress.addAll(state.times());
        if (state.timesReturned() > 0) {
            progress.add(say("returned", state.timesReturned()));
        }
        return say("row.state", step.no(), step.activity(), by, String.join(", ", progress));
    }

    private static String stateClass(DrawnRow row) {
        return row.state()
                .map(state -> switch (state.progress()) {
                    case DONE -> state.late() ? " is-done is-late" : " is-done";
                    case CURRENT -> " is-current";
                    case TO_COME -> " is-to-come";
                    case SKIPPED -> " is-skipped";
                })
                .orElse("");
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }

    private void text(Text text, String type) {
        svg.append("<text");
        attribute("class", type);
        attribute("x", number(text.x()));
        attribute("y", number(text.baseline()));
        if (text.centred()) {
            attribute("text-anchor", "middle");
        }
        svg.append('>').append(escape(text.content())).append("</text>");
    }

    private void element(String name, String id, String content) {
        svg.append('<').append(name);
        attribute("id", id);
        svg.append('>').append(escape(content)).append("</").append(name).append('>');
    }

    private void rectangle(Box box, String type) {
        rounded(box, 0, type);
    }

    private void rounded(Box box, double radius, String type) {
        svg.append("<rect");
        attribute("class", type);
        attribute("x", number(box.x()));
        attribute("y", number(box.y()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
        if (radius > 0) {
            attribute("rx", number(radius));
        }
        svg.append("/>");
    }

    private void line(Point from, Point to, String type) {
        svg.append("<line");
        attribute("class", type);
        attribute("x1", number(from.x()));
        attribute("y1", number(from.y()));
        attribute("x2", number(to.x()));
        attribute("y2", number(to.y()));
        svg.append("/>");
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(escape(value)).append('"');
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
