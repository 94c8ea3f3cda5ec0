package id.sop.procedures.runs;

import id.sop.procedures.steps.MemberLine;
import id.sop.procedures.steps.MembersStep;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.shared.RecordChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The lines of the members at a row; none where its handler asks nothing of each. */
@ApplicationScoped
class MemberLines {

    @Inject
    Naming naming;

    /** As the form shows them. */
    List<? extends MemberLine<?>> shown(StepHandler<?> handler, StepContext context) {
        var lines = of(handler, context);
        lines.forEach(member -> member.line().filled());
        return lines;
    }

    /**
     * Saves one of them.
     *
     * @throws NoSuchMember if the row has no such member
     * @throws id.sop.shared.ChangedMeanwhile if another line was saved of her since this one was shown
     */
    void save(StepHandler<?> handler, StepContext context, String member, RecordChange line) {
        if (!(handler instanceof MembersStep<?, ?> row)) {
            throw new NoSuchMember(context.step().activity());
        }
        save(row, context, member, line);
    }

    private static <L extends RecordChange> void save(
            MembersStep<?, L> row, StepContext context, String member, RecordChange line) {
        var saved = row.lines(context).stream()
                .filter(found -> found.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new NoSuchMember(context.step().activity()));
        line.requireUnchanged(saved.line(), saved.last());
        row.save(context, member, row.lineType().cast(line));
    }

    /** Requires that each has an outcome, unless the work is returned. @throws MembersWithoutOutcome if one has none */
    void requireOutcomes(StepHandler<?> handler, StepContext context) {
        if (context.sop().way(context.step(), context.outcome()).returnsWork()) {
            return;
        }
        var open = of(handler, context).stream()
                .filter(member -> member.outcome().isEmpty())
                .toList();
        if (!open.isEmpty()) {
            throw new MembersWithoutOutcome(open.size(), naming.outside(context.subject(), open.get(0)));
        }
    }

    private static List<? extends MemberLine<?>> of(StepHandler<?> handler, StepContext context) {
        return handler instanceof MembersStep<?, ?> row ? row.lines(context) : List.of();
    }
}
