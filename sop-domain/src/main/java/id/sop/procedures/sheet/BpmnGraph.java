package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet as BPMN sees it: a task for each row, a gateway after each decision and where ways join, events around them, and the flows.
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
        /** Where several ways come together before a task. */
        JOIN,
        TASK,
        /** Where a decision lets choose. */
        FORK,
        END
    }

    /**
     * An event, a task or a gateway.
     *
     * @param id unique in the sheet, and the same in every export
     * @param step the row it belongs to
     * @param name what stands in or beside it; empty for a join, which asks nothing
     */
    record Node(String id, Kind kind, Step step, Optional<String> name) {

        /** The position in whose lane it stands: the first of its row. */
        String actor() {
            return step.by().get(0);
        }
    }

    /**
     * A way from node to node.
     *
     * @param way of the decision, where it leaves a fork
     */
    record Flow(String id, Node from, Node to, Optional<Way> way) {

        Optional<String> name() {
            return way.map(chosen ->
                    chosen.outcome().equals(Outcome.NO) ? chosen.words().orElse("Tidak") : chosen.label());
        }

        /** The condition in the expression language of Jakarta EE, over a variable named as the task of the row. */
        Optional<String> condition() {
            return way.map(chosen -> "${" + task(from.step()).id() + " == '" + chosen.outcome() + "'}");
        }
    }

    private static Node task(Step step) {
        return new Node("row_" + step.no(), Kind.TASK, step, Optional.of(BpmnNotes.name(step.activity())));
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
            Node start = node("start", Kind.START, sop.first(), "Mulai");
            flow("start", start, entry(sop.first()), Optional.empty());
            sop.steps().forEach(this::row);
            return new BpmnGraph(nodes, flows);
        }

        private void row(Step step) {
            Node task = task(step);
            Node entry = entry(step);
            if (!entry.equals(task)) {
                nodes.add(entry);
                flow(step.no() + "_join", entry, task, Optional.empty());
            }
            nodes.add(task);
            if (step.isDecision()) {
                Node fork = node(task.id() + "_decision", Kind.FORK, step, "Hasil baris " + step.no());
                flow(step.no() + "_decision", task, fork, Optional.empty());
                step.ways().forEach(way -> way(fork, way));
            } else {
                flow(
                        String.valueOf(step.no()),
                        task,
                        after(step.ways().get(0), step, task.id() + "_end"),
                        Optional.empty());
            }
        }

        private void way(Node fork, Way way) {
            String name = fork.step().no() + "_" + way.outcome().code().toLowerCase(Locale.ROOT);
            flow(name, fork, after(way, fork.step(), "row_" + name + "_end"), Optional.of(way));
        }

        /** Where the row that follows is entered, or an event of its own where the run ends. */
        private Node after(Way way, Step from, String end) {
            return way.to()
                    .map(sop::step)
                    .map(this::entry)
                    .orElseGet(() -> node(end, Kind.END, from, way.endsAs().orElse("Selesai")));
        }

        /** The task of a row, or the join before it where several ways lead there. */
        private Node entry(Step step) {
            long ways = sop.steps().stream()
                    .flatMap(row -> row.ways().stream())
                    .filter(way -> way.to().filter(no -> no == step.no()).isPresent())
                    .count();
            boolean joins = ways + (step.equals(sop.first()) ? 1 : 0) > 1;
            return joins ? new Node("row_" + step.no() + "_join", Kind.JOIN, step, Optional.empty()) : task(step);
        }

        private Node node(String id, Kind kind, Step step, String name) {
            Node node = new Node(id, kind, step, Optional.of(name));
            nodes.add(node);
            return node;
        }

        private void flow(String name, Node from, Node to, Optional<Way> way) {
            flows.add(new Flow("flow_" + name, from, to, way));
        }
    }
}
