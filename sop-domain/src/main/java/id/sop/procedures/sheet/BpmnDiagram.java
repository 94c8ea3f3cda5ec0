package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.BpmnXml.is;

import id.sop.procedures.sheet.SheetDrawing.Box;
import id.sop.procedures.sheet.SheetDrawing.Point;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes where everything of a BPMN model stands: the part that modelers show. */
final class BpmnDiagram {

    private final BpmnLayout layout;

    BpmnDiagram(BpmnLayout layout) {
        this.layout = layout;
    }

    /** Writes the diagram of a collaboration with one pool. */
    void write(BpmnXml xml, String collaboration, String pool) throws XMLStreamException {
        xml.element(
                "bpmndi:BPMNDiagram",
                diagram -> diagram.element(
                        "bpmndi:BPMNPlane",
                        plane -> everything(plane, pool),
                        is("id", "plane"),
                        is("bpmnElement", collaboration)),
                is("id", "diagram"));
    }

    private void everything(BpmnXml xml, String pool) throws XMLStreamException {
        strip(xml, pool, layout.pool());
        for (Map.Entry<String, Box> lane : layout.lanes().entrySet()) {
            strip(xml, SheetBpmn.lane(lane.getKey()), lane.getValue());
        }
        for (Map.Entry<String, Box> shape : layout.shapes().entrySet()) {
            String id = shape.getKey();
            xml.element(
                    "bpmndi:BPMNShape",
                    inside -> {
                        bounds(inside, shape.getValue());
                        label(inside, id);
                    },
                    is("id", "shape_" + id),
                    is("bpmnElement", id));
        }
        for (Map.Entry<String, List<Point>> line : layout.lines().entrySet()) {
            edge(xml, line.getKey(), line.getValue());
        }
    }

    /** A pool or a lane. */
    private static void strip(BpmnXml xml, String id, Box box) throws XMLStreamException {
        xml.element(
                "bpmndi:BPMNShape",
                shape -> bounds(shape, box),
                is("id", "shape_" + id),
                is("bpmnElement", id),
                is("isHorizontal", "true"));
    }

    private void edge(BpmnXml xml, String id, List<Point> points) throws XMLStreamException {
        xml.element(
                "bpmndi:BPMNEdge",
                edge -> {
                    for (Point point : points) {
                        edge.empty("di:waypoint", is("x", point.x()), is("y", point.y()));
                    }
                    label(edge, id);
                },
                is("id", "edge_" + id),
                is("bpmnElement", id));
    }

    private void label(BpmnXml xml, String id) throws XMLStreamException {
        Box box = layout.labels().get(id);
        if (box != null) {
            xml.element("bpmndi:BPMNLabel", label -> bounds(label, box));
        }
    }

    private static void bounds(BpmnXml xml, Box box) throws XMLStreamException {
        xml.empty(
                "dc:Bounds", is("x", box.x()), is("y", box.y()), is("width", box.width()), is("height", box.height()));
    }
}
