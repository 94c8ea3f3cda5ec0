package id.sop.procedures.runs;

import id.sop.documents.types.DocumentTypeList;
import id.sop.organisation.Caller;
import id.sop.organisation.Compartments;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.PaperReference;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored papers that runs produced. A caller finds those of the runs that she may see. */
@ApplicationScoped
class StoredPapers {

    @Inject
    EntityManager em;

    @Inject
    VisibleRuns runs;

    @Inject
    DocumentTypeList types;

    @Inject
    Compartments compartments;

    /** The papers, called {@code p}, that the caller may see: those of the runs that she may see. */
    Condition visible(Caller caller) {
        var made = new Condition("RunPaper", "p")
                .and("p.office = :office", "office", caller.office())
                .and("p.making <> :notMade", "notMade", Making.NOT_MADE);
        return runs.narrowPapers(runs.narrow(made, "p.run", caller), "p", caller);
    }

    /** The paper with this number; empty if there is none that the caller may see. */
    Optional<RunPaper> find(Caller caller, PaperNumber number) {
        return visible(caller)
                .and("p.runNumber.year = :year", "year", number.run().year())
                .and(
                        "p.runNumber.sequence = :sequence",
                        "sequence",
                        number.run().sequence())
                .and("p.serial = :serial", "serial", number.serial())
                .query(em, RunPaper.class, "p.id")
                .getResultStream()
                .findFirst();
    }

    /** The papers of a run that the caller sees, as far as they are hers to see, in the order they were produced. */
    List<RunPaper> of(SopRun run, Caller caller) {
        return of(run).stream()
                .filter(paper -> runs.seesPaper(caller, run, paper.provenance()))
                .toList();
    }

    private List<RunPaper> of(SopRun run) {
        return em.createQuery("select p from RunPaper p where p.run = :run order by p.serial", RunPaper.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** How other runs refer to a paper. */
    PaperReference reference(RunPaper paper) {
        return paper.reference(compartments.holdPapers(paper.office(), paper.documentType()));
    }

    /** The papers of this run that a row most likely asks for, by the printed names of the required ones: the last one of each type. */
    Map<String, PaperReference> offered(SopRun run, Step step, Caller caller) {
        var required = step.requires().stream()
                .filter(paper -> paper.given() == RequiredPaper.Given.OFFICER)
                .toList();
        var made = required.isEmpty()
                ? List.<RunPaper>of()
                : of(run, caller).stream()
                        .filter(paper -> paper.making() != Making.NOT_MADE)
                        .toList();
        if (made.isEmpty()) {
            return Map.of();
        }
        var names = types.names(run.office());
        var offered = new LinkedHashMap<String, PaperReference>();
        for (var paper : required) {
            names.meant(paper.paper(), paper.name())
                    .flatMap(type -> made.stream()
                            .filter(candidate -> candidate.documentType().equals(type.code()))
                            .reduce((earlier, later) -> later))
                    .ifPresent(last -> offered.put(paper.name(), reference(last)));
        }
        return offered;
    }
}
