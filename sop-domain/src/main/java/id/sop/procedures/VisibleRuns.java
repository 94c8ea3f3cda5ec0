package id.sop.procedures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which runs of her office a caller may see: those of sheets that name a position of hers, or all with the right to. */
@ApplicationScoped
class VisibleRuns {

    @Inject
    Catalogue catalogue;

    boolean sees(Caller caller, SopRun run) {
        return sees(caller, catalogue.of(run));
    }

    boolean sees(Caller caller, Sop sop) {
        return caller.may(Right.READ_ALL_RUNS) || Catalogue.concerns(sop, caller);
    }

    /** The runs, called {@code r}, that the caller may see; a sheet may name her in one revision and not in another. */
    Condition of(Caller caller) {
        var mine = new Condition("SopRun", "r").and("r.office = :office", "office", caller.office());
        if (caller.may(Right.READ_ALL_RUNS)) {
            return mine;
        }
        var whole = new ArrayList<String>();
        var parts = new ArrayList<String>();
        catalogue.withRuns(caller.office()).stream()
                .collect(groupingBy(Sop::code))
                .forEach((code, revisions) -> {
                    var hers = revisions.stream()
                            .filter(sop -> Catalogue.concerns(sop, caller))
                            .map(Sop::revision)
                            .collect(toCollection(TreeSet::new));
                    if (hers.size() == revisions.size()) {
                        whole.add(code);
                    } else if (!hers.isEmpty()) {
                        var n = parts.size();
                        parts.add("r.sopCode = :code" + n + " and r.sopRevision in :revisions" + n);
                        mine.with("code" + n, code).with("revisions" + n, hers);
                    }
                });
        return mine.and(eitherOf(whole, parts, mine));
    }

    private static String eitherOf(List<String> whole, List<String> parts, Condition condition) {
        var clauses = new ArrayList<>(parts);
        if (!whole.isEmpty()) {
            clauses.add("r.sopCode in :codes");
            condition.with("codes", whole);
        }
        return clauses.isEmpty() ? "1 = 0" : "(" + String.join(" or ", clauses) + ")";
    }
}
