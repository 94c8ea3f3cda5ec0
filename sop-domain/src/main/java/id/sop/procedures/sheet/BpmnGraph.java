package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet as BPMN sees it: a task for each row, a gateway after each decision, events around them, and the flows.
 *
 * <p>Every row is work, those with a capsule too; so the events stand beside the rows and replace none.
 *
 * @param nodes row by row
 */
record BpmnGraph(List<Node> nodes, List<Flow> flows) {

    BpmnGraph {
        nodes = List.copyOf(nodes);
        flows = List.copyOf(flows);
    }

    static BpmnGraph of(Sop sop) {
        return new Drawing(sop).graph();
    }

    List<Flow> from(Node node) {
        return flows.stream().filter(flow -> flow.from().equals(node)).toList();
    }

    List<Flow> to(Node node) {
        return flows.stream().filter(flow -> flow.to().equals(node)).toList();
    }

    /** What a node is. */
    enum Kind {
        START,
        TASK,
        GATEWAY,
        END
    }

    /**
     * An event, a task or a gateway.
     *
     * @param id unique in the sheet, and the same in every export
     * @param step the row it belongs to
     */
    record Node(String id, Kind kind, Step step) {

        /** The position in whose lane it stands: the first of its row. */
        String actor() {
            return step.by().get(0);
        }

        /** What stands in or beside it; a gateway has no name, its question is the task's. */
        Optional<String> name() {
            return switch (kind) {
                case START -> Optional.of("Mulai");
                case TASK -> Optional.of(BpmnNotes.name(step.activity()));
                case GATEWAY -> Optional.empty();
                case END -> Optional.of("Selesai");
            };
        }
    }

    /**
     * A way from node to node.
     *
     * @param outcome of the decision, on the ways that leave a gateway
     */
    record Flow(String id, Node from, Node to, Optional<Outcome> outcome) {

        Optional<String> name() {
            return outcome.map(way -> way == Outcome.YES ? "Ya" : "Tidak");
        }

        /** The condition in the expression language of Jakarta EE, over a variable named as the task of the row. */
        Optional<String> condition() {
            return outcome.map(way -> "${" + task(from.step()).id() + " == '" + way.name() + "'}");
        }
    }

    private static Node task(Step step) {
        return new Node("row_" + step.no(), Kind.TASK, step);
    }

    /** Builds the graph of one sheet. */
    private static final class Drawing {

        private final Sop sop;
        private final List<Node> nodes = new ArrayList<>();
        private final List<Flow> flows = new ArrayList<>();

        Drawing(Sop sop) {
            this.sop = sop;
        }

        BpmnGraph graph() {
            Node start = node("start", Kind.START, sop.first());
            flow("start", start, task(sop.first()), Optional.empty());
            sop.steps().forEach(this::row);
            return new BpmnGraph(nodes, flows);
        }

        private void row(Step step) {
            Node task = task(step);
            nodes.add(task);
            if (step.isDecision()) {
                Node gateway = node(task.id() + "_decision", Kind.GATEWAY, step);
                flow(step.no() + "_decision", task, gateway, Optional.empty());
                step.outcomes().forEach(outcome -> way(gateway, outcome));
            } else {
                flow(String.valueOf(step.no()), task, after(step, Outcome.DONE, task.id() + "_end"), Optional.empty());
            }
        }

        private void way(Node gateway, Outcome outcome) {
            String name = gateway.step().no() + "_" + outcome.name().toLowerCase(Locale.ROOT);
            flow(name, gateway, after(gateway.step(), outcome, "row_" + name + "_end"), Optional.of(outcome));
        }

        /** The task of the row that follows, or an event of its own where the run ends. */
        private Node after(Step step, Outcome outcome, String end) {
            return sop.after(step, outcome).map(BpmnGraph::task).orElseGet(() -> node(end, Kind.END, step));
        }

        private Node node(String id, Kind kind, Step step) {
            Node node = new Node(id, kind, step);
            nodes.add(node);
            return node;
        }

        private void flow(String name, Node from, Node to, Optional<Outcome> outcome) {
            flows.add(new Flow("flow_" + name, from, to, outcome));
        }
    }
}
