package id.sop.procedures.runs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.catalogue.SheetKey;
import id.sop.procedures.sheet.Sop;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which runs of her office a caller may see: those of sheets that name a position of hers, or all with the right to. */
@ApplicationScoped
class VisibleRuns {

    @Inject
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    /** A run of the caller's office. @throws RunNotFound if there is none, or it is not the caller's to see */
    SopRun find(Caller caller, SerialNumber number) {
        return seen(caller, runs.find(caller.office(), number));
    }

    /** The same for changing, locked until the transaction ends. @throws RunNotFound as {@link #find} */
    SopRun lock(Caller caller, SerialNumber number) {
        return seen(caller, runs.lock(caller.office(), number));
    }

    private SopRun seen(Caller caller, SopRun run) {
        if (!sees(caller, run)) {
            throw new RunNotFound();
        }
        return run;
    }

    boolean sees(Caller caller, SopRun run) {
        return caller.may(Right.READ_ALL_RUNS) || Catalogue.concerns(catalogue.sheet(run.sheet()), caller);
    }

    /** The runs, called {@code r}, that the caller may see. */
    Condition of(Caller caller) {
        return narrow(new Condition("SopRun", "r").and("r.office = :office", "office", caller.office()), "r", caller);
    }

    /**
     * Narrows what belongs to runs to the runs that the caller may see; a sheet may name her in one revision and not in another.
     *
     * @param run path of the run
     */
    Condition narrow(Condition mine, String run, Caller caller) {
        if (caller.may(Right.READ_ALL_RUNS)) {
            return mine;
        }
        var whole = new ArrayList<String>();
        var parts = new ArrayList<String>();
        sheetsWithRuns(caller.office()).collect(groupingBy(Sop::code)).forEach((code, revisions) -> {
            var hers = revisions.stream()
                    .filter(sop -> Catalogue.concerns(sop, caller))
                    .map(Sop::revision)
                    .collect(toCollection(TreeSet::new));
            if (hers.size() == revisions.size()) {
                whole.add(code);
            } else if (!hers.isEmpty()) {
                var n = parts.size();
                parts.add(run + ".sopCode = :code" + n + " and " + run + ".sopRevision in :revisions" + n);
                mine.with("code" + n, code).with("revisions" + n, hers);
            }
        });
        return mine.and(eitherOf(whole, parts, run, mine));
    }

    /** The revisions of which the office has runs, whether they are in force or not. */
    private Stream<Sop> sheetsWithRuns(String office) {
        return em
                .createQuery(
                        "select s.key from SopSheet s where s.key.office = :office and exists (select r.id from SopRun r"
                                + " where r.office = s.key.office and r.sopCode = s.key.code and r.sopRevision = s.key.revision)",
                        SheetKey.class)
                .setParameter("office", office)
                .getResultList()
                .stream()
                .map(catalogue::sheet);
    }

    private static String eitherOf(List<String> whole, List<String> parts, String run, Condition condition) {
        var clauses = new ArrayList<>(parts);
        if (!whole.isEmpty()) {
            clauses.add(run + ".sopCode in :codes");
            condition.with("codes", whole);
        }
        return clauses.isEmpty() ? "1 = 0" : "(" + String.join(" or ", clauses) + ")";
    }
}
