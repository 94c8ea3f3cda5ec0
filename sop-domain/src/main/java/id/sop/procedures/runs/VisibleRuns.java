package id.sop.procedures.runs;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Compartments;
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

/**
 * Which runs of her office a caller may see: those of sheets that name a position of hers, or all with the right to; and of those in a
 * compartment only the runs that she is a member of, unless she has the right that opens it.
 *
 * <p>This is the one place that decides it. What finds a run in another way says in {@code RunQueriesTest} why.
 */
@ApplicationScoped
class VisibleRuns {

    @Inject
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Runs runs;

    @Inject
    Compartments compartments;

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
        return isLetInto(caller, run)
                && (caller.may(Right.READ_ALL_RUNS) || Catalogue.concerns(catalogue.sheet(run.sheet()), caller));
    }

    /** Whether the run is in no compartment, or in one that is open to the caller. */
    boolean isLetInto(Caller caller, SopRun run) {
        return run.compartment()
                .filter(compartment -> !compartments.openTo(caller).contains(compartment))
                .filter(closed -> !isMember(caller, run))
                .isEmpty();
    }

    /**
     * Whether a paper is the caller's to see in a run that she sees: one of a closed type only if she is a member of the run, or gave or made it
     * herself.
     */
    boolean seesPaper(Caller caller, SopRun run, Provenance paper) {
        return paper.documentType() == null
                || !compartments.papersClosedTo(caller).contains(paper.documentType())
                || caller.username().equals(paper.username())
                || isMember(caller, run);
    }

    private static boolean isMember(Caller caller, SopRun run) {
        return run.hasMember(caller.username());
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
        letInto(mine, run, caller);
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

    /**
     * Narrows what belongs to runs to those that are in no compartment, or in one that is open to the caller.
     *
     * @param run path of the run
     */
    Condition letInto(Condition mine, String run, Caller caller) {
        var open = compartments.openTo(caller);
        if (!open.isEmpty()) {
            mine.with("compartments", open);
        }
        return mine.and("(" + run + ".compartment is null or "
                + (open.isEmpty() ? "" : run + ".compartment in :compartments or ")
                + hasMember(mine, run, caller) + ")");
    }

    /**
     * Narrows papers of runs that the caller sees as {@link #seesPaper} says.
     *
     * @param paper path of the paper
     */
    Condition narrowPapers(Condition papers, String paper, Caller caller) {
        var closed = compartments.papersClosedTo(caller);
        return closed.isEmpty()
                ? papers
                : papers.with("closedTypes", closed)
                        .and("(" + paper + ".documentType not in :closedTypes or "
                                + hasMember(papers, paper + ".run", caller)
                                + " or exists (select d.id from PerformedStep d where d.run = " + paper
                                + ".run and d.visit = " + paper + ".visit and d.actor.username = :insider))");
    }

    private String hasMember(Condition condition, String run, Caller caller) {
        condition.with("insider", caller.username());
        return "exists (select m.id from RunMember m where m.run = " + run + " and m.username = :insider)";
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
