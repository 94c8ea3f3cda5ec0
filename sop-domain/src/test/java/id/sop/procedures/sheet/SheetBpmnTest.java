package id.sop.procedures.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.model.bpmn.Bpmn;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.BaseElement;
import org.operaton.bpm.model.bpmn.instance.Documentation;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.Participant;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.UserTask;
import org.xml.sax.SAXException;

/** What is exported is BPMN by its schema and to a parser that is not ours. */
class SheetBpmnTest {

    private static final Schema BPMN = schema();

    static Stream<Sop> sheets() {
        return BpmnFiles.sheets().stream();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void the_schema_of_bpmn_allows_the_export_of_a_sheet(Sop sop) throws IOException, SAXException {
        BPMN.newValidator().validate(new StreamSource(BpmnFiles.stream(sop)));
    }

    @Property(tries = 100)
    void the_schema_of_bpmn_allows_the_export_of_any_sheet(@ForAll("sheets") Sop sop) throws IOException, SAXException {
        BPMN.newValidator().validate(new StreamSource(BpmnFiles.stream(sop)));
    }

    @Provide("sheets")
    Arbitrary<Sop> anySheets() {
        return ArbitrarySheets.sheets(14);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void another_parser_finds_every_row_in_the_lane_of_its_first_actor(Sop sop) {
        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        Collection<UserTask> tasks = model.getModelElementsByType(UserTask.class);
        assertEquals(
                sop.steps().stream().map(Step::activity).map(BpmnNotes::name).toList(),
                tasks.stream().map(UserTask::getName).toList());
        for (Step step : sop.steps()) {
            FlowNode task = model.getModelElementById("row_" + step.no());
            Lane lane = model.getModelElementById("lane_" + step.by().get(0));
            assertTrue(lane.getFlowNodeRefs().contains(task), "row " + step.no());
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void another_parser_finds_every_way_of_every_decision(Sop sop) {
        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        for (Step step : sop.steps()) {
            ExclusiveGateway fork = model.getModelElementById("row_" + step.no() + "_decision");
            assertEquals(step.isDecision(), fork != null, "row " + step.no());
            if (fork != null) {
                assertEquals(
                        step.ways().stream()
                                .map(way -> way.label().equals("Tdk") ? "Tidak" : way.label())
                                .toList(),
                        fork.getOutgoing().stream().map(SequenceFlow::getName).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void ways_split_and_join_at_gateways_only_and_what_lets_choose_has_a_name(Sop sop) {
        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            int in = node.getIncoming().size();
            int out = node.getOutgoing().size();
            if (node instanceof ExclusiveGateway) {
                assertTrue(in > 1 != out > 1, node.getId() + " splits or joins");
                assertEquals(out > 1, node.getName() != null, node.getId());
            } else {
                assertTrue(in <= 1 && out <= 1, node.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void every_node_stands_in_one_lane_and_is_shown(Sop sop) {
        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        List<FlowNode> inLanes = model.getModelElementsByType(Lane.class).stream()
                .flatMap(lane -> lane.getFlowNodeRefs().stream())
                .toList();
        assertEquals(nodes.size(), inLanes.size());
        assertTrue(inLanes.containsAll(nodes));
        nodes.forEach(node -> assertTrue(node.getDiagramElement() != null, node.getId()));
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> assertTrue(flow.getDiagramElement() != null, flow.getId()));
    }

    @Test
    void the_export_says_what_the_printed_row_says() {
        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(SheetFixtures.large()));

        assertEquals("""
                Pelaksana: Pejabat A; Pejabat C; Pejabat H
                Kelengkapan: Surat masuk; Lembar disposisi Kepala Panti
                Waktu: 15 Menit
                Output: Surat terdokumentasikan""", documentation(model.getModelElementById("row_4")));
        assertEquals(
                "Panti Sosial \"Harapan & Mulya\"",
                model.getModelElementsByType(Participant.class)
                        .iterator()
                        .next()
                        .getName());
    }

    @Test
    void an_activity_too_long_for_a_name_stands_whole_in_the_documentation() {
        String activity = "Memeriksa kelengkapan berkas ".repeat(20).strip();
        String rows = SheetFixtures.row(2, "end", "by='a'").replace("Kegiatan 2", activity);
        Sop sop = SheetFixtures.read(SheetFixtures.xml(1, SheetFixtures.row(1, "start", "by='a'"), rows));

        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        UserTask task = model.getModelElementById("row_2");
        assertEquals(255, task.getName().length());
        assertTrue(documentation(task).startsWith("Kegiatan: " + activity + "\n"));
    }

    @Test
    void the_export_says_what_is_to_be_confirmed() {
        String row = SheetFixtures.row(2, "end", "by='a'")
                .replace("</step>", "<uncertain about='time'>Waktu tidak tercetak.</uncertain></step>");
        Sop sop = SheetFixtures.read(SheetFixtures.xml(1, SheetFixtures.row(1, "start", "by='a'"), row));

        BpmnModelInstance model = Bpmn.readModelFromStream(BpmnFiles.stream(sop));

        assertEquals(
                "Pelaksana: Pejabat A\nPerlu dikonfirmasi: Waktu tidak tercetak.",
                documentation(model.getModelElementById("row_2")));
    }

    @Test
    void a_sheet_is_exported_to_the_same_bytes_always() {
        assertArrayEquals(BpmnFiles.bytes(SheetFixtures.large()), BpmnFiles.bytes(SheetFixtures.large()));
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .findFirst()
                .orElse("");
    }

    /** The schema as the Object Management Group publishes it. */
    private static Schema schema() {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(Bpmn.class.getResource("/org/operaton/bpm/model/bpmn/schema/BPMN20.xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema of BPMN cannot be read", e);
        }
    }
}
