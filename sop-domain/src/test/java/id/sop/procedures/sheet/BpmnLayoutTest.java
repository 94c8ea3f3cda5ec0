package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.sheet.BpmnGraph.Flow;
import id.sop.procedures.sheet.BpmnGraph.Node;
import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader of the diagram relies on. */
class BpmnLayoutTest {

    static Stream<Sop> sheets() {
        return BpmnFiles.sheets().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_diagram_of_a_sheet_is_readable(Sop sop) {
        assertReadable(sop);
    }

    @Property(tries = 200)
    void the_diagram_of_any_sheet_is_readable(@ForAll("sheets") Sop sop) {
        assertReadable(sop);
    }

    @Provide("sheets")
    Arbitrary<Sop> anySheets() {
        return ArbitrarySheets.sheets(14);
    }

    private static void assertReadable(Sop sop) {
        BpmnGraph graph = BpmnGraph.of(sop);
        BpmnLayout layout = BpmnLayout.of(sop, graph);
        assertLanesFillThePool(sop, layout);
        graph.nodes().forEach(node -> assertInLane(layout, node));
        assertApart(new ArrayList<>(layout.shapes().values()));
        graph.flows().forEach(flow -> assertLeads(layout, graph, flow));
    }

    private static void assertLanesFillThePool(Sop sop, BpmnLayout layout) {
        double y = layout.pool().y();
        for (Column column : sop.columns()) {
            Box lane = layout.lanes().get(column.position());
            assertEquals(y, lane.y(), column.position());
            assertEquals(layout.pool().right(), lane.right(), column.position());
            y = lane.bottom();
        }
        assertEquals(layout.pool().bottom(), y);
    }

    private static void assertInLane(BpmnLayout layout, Node node) {
        Box lane = layout.lanes().get(node.actor());
        assertTrue(contains(lane, layout.shapes().get(node.id())), node.id());
        Box label = layout.labels().get(node.id());
        assertTrue(label == null || contains(lane, label), "label of " + node.id());
    }

    private static void assertApart(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                Box box = boxes.get(i);
                assertFalse(
                        box.x() < other.right()
                                && other.x() < box.right()
                                && box.y() < other.bottom()
                                && other.y() < box.bottom(),
                        box + " covers " + other);
            }
        }
    }

    /** A line leaves its source at the edge, enters its target at the edge, and meets nothing between them. */
    private static void assertLeads(BpmnLayout layout, BpmnGraph graph, Flow flow) {
        List<Point> line = layout.lines().get(flow.id());
        assertTrue(onEdge(layout.shapes().get(flow.from().id()), line.get(0)), "start of " + flow.id());
        assertTrue(onEdge(layout.shapes().get(flow.to().id()), line.get(line.size() - 1)), "end of " + flow.id());
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            assertTrue((from.x() == to.x()) != (from.y() == to.y()), "bend of " + flow.id());
            assertTrue(contains(layout.pool(), box(from, to)), flow.id() + " leaves the pool");
            for (Node node : graph.nodes()) {
                assertFalse(
                        crosses(box(from, to), layout.shapes().get(node.id())),
                        flow.id() + " runs through " + node.id());
            }
        }
    }

    private static boolean crosses(Box line, Box shape) {
        return line.x() < shape.right()
                && shape.x() < line.right()
                && line.y() < shape.bottom()
                && shape.y() < line.bottom();
    }

    private static Box box(Point from, Point to) {
        return new Box(
                Math.min(from.x(), to.x()),
                Math.min(from.y(), to.y()),
                Math.abs(from.x() - to.x()),
                Math.abs(from.y() - to.y()));
    }

    private static boolean onEdge(Box box, Point point) {
        boolean beside = (point.x() == box.x() || point.x() == box.right()) && point.y() == box.centreY();
        boolean beneath = (point.y() == box.y() || point.y() == box.bottom()) && point.x() == box.centreX();
        return beside || beneath;
    }

    private static boolean contains(Box outer, Box inner) {
        return outer.x() <= inner.x()
                && outer.y() <= inner.y()
                && inner.right() <= outer.right()
                && inner.bottom() <= outer.bottom();
    }
}
