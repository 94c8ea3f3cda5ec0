package id.sop.procedures.sheet;

import id.sop.procedures.sheet.BpmnGraph.Flow;
import id.sop.procedures.sheet.BpmnGraph.Kind;
import id.sop.procedures.sheet.BpmnGraph.Node;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Point;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where everything of a BPMN diagram stands: actors from top to bottom, rows from left to right.
 *
 * <p>It lies, because not every modeler knows pools that stand. No two rows share a piece of the width, so a line up
 * or down meets no symbol; a way that does not lead to the next row runs beneath all actors, on one line per target.
 *
 * @param lanes by position
 * @param shapes by the id of the node
 * @param lines by the id of the flow; consecutive points are on one horizontal or vertical
 * @param labels by the id of the node or the flow whose name stands there
 */
record BpmnLayout(
        Box pool,
        Map<String, Box> lanes,
        Map<String, Box> shapes,
        Map<String, List<Point>> lines,
        Map<String, Box> labels) {

    /** The strip at the left of a pool or a lane that holds its name. */
    private static final double STRIP = 30;

    private static final double EVENT = 36;
    private static final double GATEWAY = 50;
    private static final double TASK_WIDTH = 160;
    private static final double TASK_HEIGHT = 80;

    /** Modelers write the names of tasks at this size and break the lines themselves. */
    private static final TextMeasure TEXT = new TextMeasure(Typeface.NOTO_SANS, 12);

    private static final double LINE_HEIGHT = 15;
    private static final double PADDING = 8;

    /** Above the name, for the sign of a user task, and the same below it. */
    private static final double ICON = 26;

    private static final double GAP = 30;
    private static final double LABEL_WIDTH = 60;
    private static final double LABEL_HEIGHT = 14;
    private static final double LABEL_GAP = 4;
    private static final double GUTTER_LINE = 20;

    static BpmnLayout of(Sop sop, BpmnGraph graph) {
        return new Drawing(sop, graph).layout();
    }

    /** Lays one sheet out. */
    private static final class Drawing {

        private final Sop sop;
        private final BpmnGraph graph;
        private final Map<String, Box> lanes = new LinkedHashMap<>();
        private final Map<String, Box> shapes = new LinkedHashMap<>();
        private final Map<String, List<Point>> lines = new LinkedHashMap<>();
        private final Map<String, Box> labels = new HashMap<>();
        /** By row: where lines go up or down to enter its task, and where they leave it. */
        private final Map<Integer, Double> entries = new HashMap<>();

        private final Map<Integer, Double> exits = new HashMap<>();
        /** By target row: the height of the line beneath the actors that leads to it. */
        private final Map<Integer, Double> gutter = new TreeMap<>();

        Drawing(Sop sop, BpmnGraph graph) {
            this.sop = sop;
            this.graph = graph;
        }

        BpmnLayout layout() {
            double bottom = lanes();
            double width = rows();
            graph.flows().stream().filter(Drawing::jumps).forEach(flow -> gutter.put(target(flow), 0.0));
            double line = bottom;
            for (Integer row : gutter.keySet()) {
                gutter.put(row, line += GUTTER_LINE);
            }
            graph.flows().forEach(this::draw);
            widen(width, gutter.isEmpty() ? bottom : line + GUTTER_LINE);
            Box last = lanes.values().stream().reduce((above, below) -> below).orElseThrow();
            return new BpmnLayout(new Box(0, 0, STRIP + width, last.bottom()), lanes, shapes, lines, labels);
        }

        /** Stacks the lanes, each as high as its highest symbol needs. */
        private double lanes() {
            double y = 0;
            for (Column column : sop.columns()) {
                double symbols = graph.nodes().stream()
                        .filter(node -> node.actor().equals(column.position()))
                        .mapToDouble(this::roomFor)
                        .max()
                        .orElse(0);
                double height = Math.max(symbols, roomFor(column));
                lanes.put(column.position(), new Box(STRIP, y, 0, height));
                y += height;
            }
            return y;
        }

        /** The height in which the name of a lane, written upwards, takes two lines. */
        private static double roomFor(Column column) {
            double height = 2 * GAP;
            while (TEXT.wrap(column.label(), height - 2 * PADDING).size() > STRIP / LINE_HEIGHT) {
                height += GAP;
            }
            return height;
        }

        private double roomFor(Node node) {
            double below = height(node) / 2 + GAP;
            return 2 * (isBeneath(node) ? height(fork(node)) / 2 + GAP + height(node) + GAP : below);
        }

        /** Puts the nodes of each row side by side. */
        private double rows() {
            double x = 2 * STRIP + GAP;
            for (Node node : graph.nodes()) {
                if (node.kind() == Kind.JOIN
                        || node.kind() == Kind.TASK
                                && !entries.containsKey(node.step().no())) {
                    entries.put(node.step().no(), x);
                    x += GAP;
                }
                if (isBeneath(node)) {
                    Box fork = shapes.get(fork(node).id());
                    double aside = placeBeneath(node) * (LABEL_WIDTH + LABEL_GAP);
                    put(node, fork.centreX() + aside - width(node) / 2, fork.bottom() + GAP);
                    x = Math.max(x, fork.centreX() + aside + LABEL_WIDTH / 2 + GAP);
                    exits.put(node.step().no(), x - GAP / 2);
                    continue;
                }
                Box lane = lanes.get(node.actor());
                put(node, x, lane.centreY() - height(node) / 2);
                x += width(node) + GAP;
                exits.put(node.step().no(), x - GAP / 2);
            }
            return x;
        }

        private void put(Node node, double x, double y) {
            Box box = new Box(x, y, width(node), height(node));
            shapes.put(node.id(), box);
            if (node.kind() == Kind.START || node.kind() == Kind.END) {
                label(node, box, box.bottom() + LABEL_GAP);
            } else if (node.kind() == Kind.FORK) {
                label(node, box, box.y() - LABEL_GAP - LABEL_HEIGHT);
            }
        }

        private void label(Node node, Box box, double y) {
            labels.put(node.id(), new Box(box.centreX() - LABEL_WIDTH / 2, y, LABEL_WIDTH, LABEL_HEIGHT));
        }

        private void draw(Flow flow) {
            Box from = shapes.get(flow.from().id());
            Box to = shapes.get(flow.to().id());
            boolean down = leavesBelow(flow);
            if (flow.way().isPresent()) {
                double x = down ? from.centreX() + LABEL_GAP : from.right() + LABEL_GAP;
                double y = down
                        ? from.bottom() + LABEL_GAP + below(flow) * LABEL_HEIGHT
                        : from.centreY() - LABEL_HEIGHT - LABEL_GAP;
                labels.put(flow.id(), new Box(x, y, LABEL_WIDTH / 2, LABEL_HEIGHT));
            }
            Point start = down ? new Point(from.centreX(), from.bottom()) : new Point(from.right(), from.centreY());
            Point end = new Point(to.x(), to.centreY());
            if (jumps(flow)) {
                double leave = down ? start.x() : exits.get(flow.from().step().no());
                lines.put(flow.id(), around(start, leave, target(flow), end));
            } else if (down) {
                double turn = start.y() + GAP / 2;
                lines.put(
                        flow.id(),
                        start.x() == to.centreX()
                                ? List.of(start, new Point(to.centreX(), to.y()))
                                : List.of(
                                        start,
                                        new Point(start.x(), turn),
                                        new Point(to.centreX(), turn),
                                        new Point(to.centreX(), to.y())));
            } else if (start.y() == end.y()) {
                lines.put(flow.id(), List.of(start, end));
            } else {
                double turn = entries.get(target(flow));
                lines.put(flow.id(), List.of(start, new Point(turn, start.y()), new Point(turn, end.y()), end));
            }
        }

        /** The line of a way that leads beneath the actors to its target. */
        private List<Point> around(Point start, double leave, int row, Point end) {
            double enter = entries.get(row);
            double beneath = gutter.get(row);
            return Stream.of(
                            start,
                            new Point(leave, start.y()),
                            new Point(leave, beneath),
                            new Point(enter, beneath),
                            new Point(enter, end.y()),
                            end)
                    .distinct()
                    .toList();
        }

        /** Gives the lanes their width, and the last one the room of the lines beneath it. */
        private void widen(double width, double bottom) {
            String last = sop.columns().get(sop.columns().size() - 1).position();
            lanes.replaceAll((position, lane) ->
                    new Box(lane.x(), lane.y(), width, position.equals(last) ? bottom - lane.y() : lane.height()));
        }

        /** Whether a way leads to a row other than the one that stands next, or is the second way to it. */
        private static boolean jumps(Flow flow) {
            return (flow.to().kind() == Kind.TASK || flow.to().kind() == Kind.JOIN)
                    && flow.from().kind() != Kind.START
                    && flow.from().kind() != Kind.JOIN
                    && (leavesBelow(flow) || target(flow) != flow.from().step().no() + 1);
        }

        private static int target(Flow flow) {
            return flow.to().step().no();
        }

        /** Of the ways of a decision one leaves to the right: that to the next row, else the first; the others below. */
        private static boolean leavesBelow(Flow flow) {
            return flow.way()
                    .filter(way -> !way.equals(straight(flow.from().step())))
                    .isPresent();
        }

        private static Way straight(Step decision) {
            return decision.ways().stream()
                    .filter(way ->
                            way.to().filter(no -> no == decision.no() + 1).isPresent())
                    .findFirst()
                    .orElse(decision.ways().get(0));
        }

        /** Which of the ways that leave below this one is, from 0. */
        private static int below(Flow flow) {
            Step decision = flow.from().step();
            return decision.ways().stream()
                    .filter(way -> !way.equals(straight(decision)))
                    .toList()
                    .indexOf(flow.way().orElseThrow());
        }

        /** Whether a node is the end to which a decision leads downwards. */
        private boolean isBeneath(Node node) {
            return node.kind() == Kind.END
                    && node.step().isDecision()
                    && graph.to(node).stream().allMatch(Drawing::leavesBelow);
        }

        /** Its place beneath its fork, from 0: those of other ends, and of a line that goes on downwards, lie left of it. */
        private int placeBeneath(Node end) {
            List<Flow> below =
                    graph.from(fork(end)).stream().filter(Drawing::leavesBelow).toList();
            List<Node> ends =
                    below.stream().map(Flow::to).filter(this::isBeneath).toList();
            return ends.indexOf(end) + (ends.size() < below.size() ? 1 : 0);
        }

        private Node fork(Node end) {
            return graph.to(end).get(0).from();
        }

        private static double width(Node node) {
            return node.kind() == Kind.TASK ? TASK_WIDTH : height(node);
        }

        private static double height(Node node) {
            return switch (node.kind()) {
                case START, END -> EVENT;
                case JOIN, FORK -> GATEWAY;
                case TASK -> {
                    int lines = TEXT.wrap(node.name().orElseThrow(), TASK_WIDTH - 2 * PADDING)
                            .size();
                    yield Math.max(TASK_HEIGHT, lines * LINE_HEIGHT + 2 * ICON);
                }
            };
        }
    }
}
