package id.sop.procedures.sheet;

import id.sop.procedures.sheet.RowState.Progress;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Cell;
import id.sop.procedures.sheet.SheetDrawing.Connector;
import id.sop.procedures.sheet.SheetDrawing.Content;
import id.sop.procedures.sheet.SheetDrawing.DrawnColumn;
import id.sop.procedures.sheet.SheetDrawing.DrawnRow;
import id.sop.procedures.sheet.SheetDrawing.DrawnSymbol;
import id.sop.procedures.sheet.SheetDrawing.Mark;
import id.sop.procedures.sheet.SheetDrawing.Point;
import id.sop.procedures.sheet.SheetDrawing.Segment;
import id.sop.procedures.sheet.SheetDrawing.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Writes a drawing as SVG for a page or a print.
 *
 * <p>It carries no style and no script, so that it passes a strict Content-Security-Policy; the look is in
 * {@code sheet.css}. The texts of the sheet stay as printed; what the system adds is in the language of the reader.
 */
public final class SheetSvg {

    private static final RowState TO_COME = new RowState(Progress.TO_COME, 0);

    private final SheetDrawing drawing;
    private final Map<Integer, RowState> states;
    private final Locale locale;
    private final ResourceBundle words;
    private final StringBuilder svg = new StringBuilder(16_384);

    private SheetSvg(SheetDrawing drawing, Map<Integer, RowState> states, Locale locale) {
        this.drawing = drawing;
        this.states = states;
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                SheetSvg.class.getName(),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The element {@code svg} of a drawing.
     *
     * @param states by row number; a row that is not in it is still to come, and with none at all the sheet is drawn as
     *     a form, without progress
     * @param locale of the words that the system adds
     */
    public static String render(SheetDrawing drawing, Map<Integer, RowState> states, Locale locale) {
        return new SheetSvg(drawing, states, locale).render();
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
        drawing.labels().forEach(label -> text(label, "sheet-label"));
        return svg.append("</svg>").toString();
    }

    private void backgrounds() {
        rectangle(drawing.header(), "sheet-header");
        for (DrawnRow row : drawing.rows()) {
            rectangle(row.box(), "sheet-row" + stateClass(row.step().no()));
            if (state(row.step().no()).progress() == Progress.CURRENT) {
                rectangle(new Box(0, row.box().y(), 4, row.box().height()), "sheet-current");
            }
        }
    }

    private void grid() {
        List<DrawnColumn> columns = drawing.columns();
        columns.stream().skip(1).filter(column -> !followsActors(column)).forEach(column -> vertical(column.x()));
        columns.stream().filter(this::followsActors).forEach(column -> vertical(column.x()));
        line(
                new Point(0, drawing.header().bottom()),
                new Point(drawing.width(), drawing.header().bottom()),
                "sheet-rule");
        drawing.rows().stream()
                .limit(drawing.rows().size() - 1L)
                .map(row -> row.box().bottom())
                .forEach(y -> line(new Point(0, y), new Point(drawing.width(), y), "sheet-rule"));
    }

    private boolean followsActors(DrawnColumn column) {
        return column.content() == Content.REQUIRES;
    }

    private void vertical(double x) {
        line(new Point(x, 0), new Point(x, drawing.height()), "sheet-rule");
    }

    private void headings() {
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
        int no = row.step().no();
        svg.append("<g");
        attribute("class", "sheet-content" + stateClass(no));
        svg.append('>');
        drawing.symbols().stream().filter(symbol -> symbol.row() == no).forEach(this::symbol);
        for (Cell cell : row.cells()) {
            cell.lines().forEach(line -> text(line, "sheet-text"));
            cell.mark().ifPresent(this::mark);
        }
        returned(row);
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
        svg.append("<g class=\"sheet-mark\"><title>")
                .append(escape(say("uncertain", reasons)))
                .append("</title>");
        text(mark.text(), "sheet-mark-sign");
        svg.append("</g>");
    }

    /** How often the run came back, under the number of the row. */
    private void returned(DrawnRow row) {
        int times = state(row.step().no()).timesReturned();
        if (times > 0) {
            Text number = row.cells().get(0).lines().get(0);
            svg.append("<g class=\"sheet-returned\"><title>")
                    .append(escape(say("returned", times)))
                    .append("</title>");
            Text below =
                    new Text(times + "×", number.x(), number.baseline() + drawing.lineHeight(), true, number.box());
            text(below, "sheet-returned-sign");
            svg.append("</g>");
        }
    }

    private String description() {
        return drawing.rows().stream().map(row -> describe(row.step())).collect(Collectors.joining(" "));
    }

    private String describe(Step step) {
        String by = step.by().stream().map(drawing.sop()::labelOf).collect(Collectors.joining(", "));
        if (states.isEmpty()) {
            return say("row", step.no(), step.activity(), by);
        }
        RowState state = state(step.no());
        String progress = words.getString(state.progress().name());
        if (state.timesReturned() > 0) {
            progress += ", " + say("returned", state.timesReturned());
        }
        return say("row.state", step.no(), step.activity(), by, progress);
    }

    private RowState state(int row) {
        return states.getOrDefault(row, TO_COME);
    }

    private String stateClass(int row) {
        if (states.isEmpty()) {
            return "";
        }
        return switch (state(row).progress()) {
            case DONE -> " is-done";
            case CURRENT -> " is-current";
            case TO_COME -> " is-to-come";
        };
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
