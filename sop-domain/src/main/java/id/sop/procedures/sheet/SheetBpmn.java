package id.sop.procedures.sheet;

import static id.sop.procedures.sheet.BpmnXml.is;

import id.sop.procedures.sheet.BpmnGraph.Flow;
import id.sop.procedures.sheet.BpmnGraph.Kind;
import id.sop.procedures.sheet.BpmnGraph.Node;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a sheet as BPMN 2.0 (ISO/IEC 19510) with its diagram, so that other tools can show it, and an engine run it.
 *
 * <p>It uses nothing but the standard. A row is a user task in the lane of its first actor; each of its actors is a
 * potential owner. The ways of a decision are conditions over a variable named as the task, {@code row_3}, which is
 * the code of one of them when the task is done: {@code YES} or {@code NO}, if the sheet gives no other. What BPMN has
 * no place for stands in the documentation.
 */
public final class SheetBpmn {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String COORDINATES = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String EXPRESSION_LANGUAGE = "https://jakarta.ee/specifications/expression-language/";

    private static final String COLLABORATION = "collaboration";
    private static final String POOL = "office";

    private final Sop sop;
    private final String office;
    private final BpmnGraph graph;

    private SheetBpmn(Sop sop, String office) {
        this.sop = sop;
        this.office = office;
        this.graph = BpmnGraph.of(sop);
    }

    /**
     * Writes a sheet; the same sheet gives the same bytes always. The stream stays open.
     *
     * @param office the name of the office, which is the pool
     */
    public static void write(Sop sop, String office, OutputStream out) {
        BpmnXml.write(out, new SheetBpmn(sop, office)::definitions);
    }

    /** The id of the process: the code of a sheet may begin with a digit, an id may not. */
    static String process(Sop sop) {
        return "sop_" + sop.code();
    }

    /** The id of an actor's lane. */
    static String lane(String position) {
        return "lane_" + position;
    }

    private void definitions(BpmnXml xml) throws XMLStreamException {
        String namespace = "urn:sop:" + sop.office();
        xml.element(
                "bpmn:definitions",
                definitions -> {
                    collaboration(definitions);
                    process(definitions);
                    new BpmnDiagram(BpmnLayout.of(sop, graph)).write(definitions, COLLABORATION, POOL);
                },
                is("xmlns", namespace),
                is("xmlns:bpmn", MODEL),
                is("xmlns:bpmndi", DIAGRAM),
                is("xmlns:dc", COORDINATES),
                is("xmlns:di", LINES),
                is("xmlns:xsi", SCHEMA_INSTANCE),
                is("id", "definitions"),
                is("name", BpmnNotes.name(sop.title())),
                is("targetNamespace", namespace),
                is("expressionLanguage", EXPRESSION_LANGUAGE),
                is("exporter", "sop"));
    }

    /** The pool, and the head of the form: engines allow a process no more than a short documentation. */
    private void collaboration(BpmnXml xml) throws XMLStreamException {
        xml.element(
                "bpmn:collaboration",
                inside -> {
                    inside.text("bpmn:documentation", BpmnNotes.of(sop));
                    inside.empty(
                            "bpmn:participant", is("id", POOL), is("name", office), is("processRef", process(sop)));
                },
                is("id", COLLABORATION));
    }

    private void process(BpmnXml xml) throws XMLStreamException {
        xml.element(
                "bpmn:process",
                process -> {
                    process.text("bpmn:documentation", BpmnNotes.revision(sop));
                    process.element("bpmn:laneSet", this::lanes, is("id", "lanes"));
                    for (Node node : graph.nodes()) {
                        node(process, node);
                    }
                    for (Flow flow : graph.flows()) {
                        flow(process, flow);
                    }
                },
                is("id", process(sop)),
                is("name", BpmnNotes.name(sop.title())),
                is("isExecutable", "true"));
    }

    private void lanes(BpmnXml xml) throws XMLStreamException {
        for (Column column : sop.columns()) {
            xml.element(
                    "bpmn:lane",
                    lane -> {
                        for (Node node : graph.nodes()) {
                            if (node.actor().equals(column.position())) {
                                lane.text("bpmn:flowNodeRef", node.id());
                            }
                        }
                    },
                    is("id", lane(column.position())),
                    is("name", column.label()));
        }
    }

    private void node(BpmnXml xml, Node node) throws XMLStreamException {
        String element = switch (node.kind()) {
            case START -> "bpmn:startEvent";
            case TASK -> "bpmn:userTask";
            case JOIN, FORK -> "bpmn:exclusiveGateway";
            case END -> "bpmn:endEvent";
        };
        xml.element(
                element,
                inside -> {
                    if (node.kind() == Kind.TASK) {
                        inside.text("bpmn:documentation", BpmnNotes.of(sop, node.step()));
                    }
                    for (Flow flow : graph.to(node)) {
                        inside.text("bpmn:incoming", flow.id());
                    }
                    for (Flow flow : graph.from(node)) {
                        inside.text("bpmn:outgoing", flow.id());
                    }
                    if (node.kind() == Kind.TASK) {
                        owners(inside, node);
                    }
                },
                is("id", node.id()),
                is("name", node.name()));
    }

    private void owners(BpmnXml xml, Node task) throws XMLStreamException {
        for (String position : task.step().by()) {
            xml.element(
                    "bpmn:potentialOwner",
                    owner -> owner.element(
                            "bpmn:resourceAssignmentExpression",
                            assignment -> assignment.text("bpmn:formalExpression", sop.office() + "." + position)),
                    is("id", task.id() + "_" + position),
                    is("name", sop.labelOf(position)));
        }
    }

    private static void flow(BpmnXml xml, Flow flow) throws XMLStreamException {
        xml.element(
                "bpmn:sequenceFlow",
                inside -> {
                    if (flow.condition().isPresent()) {
                        inside.text(
                                "bpmn:conditionExpression",
                                flow.condition().get(),
                                is("xsi:type", "bpmn:tFormalExpression"));
                    }
                },
                is("id", flow.id()),
                is("name", flow.name()),
                is("sourceRef", flow.from().id()),
                is("targetRef", flow.to().id()));
    }
}
