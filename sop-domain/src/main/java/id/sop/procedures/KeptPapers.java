package id.sop.procedures;

import id.sop.documents.DocumentTypeList;
import id.sop.organisation.Caller;
import id.sop.organisation.Offices;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored papers that runs produced. A caller finds those of the sheets that concern her, as she finds their runs. */
@ApplicationScoped
class KeptPapers {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Inject
    Offices offices;

    @Inject
    DocumentTypeList types;

    /** The condition of the papers that the caller may see; empty if there can be none. */
    Optional<Condition> visible(Caller caller, PaperFilter filter) {
        var codes = catalogue.codesConcerning(caller).stream()
                .filter(code -> filter.sopCode() == null || filter.sopCode().equals(code))
                .toList();
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Condition("RunPaper", "p")
                        .and("p.office = :office", "office", caller.office())
                        .and("p.sopCode in :codes", "codes", codes)
                        .and("p.making <> :notMade", "notMade", Making.NOT_MADE)
                        .and("p.documentType = :type", "type", filter.type())
                        .and("p.madeAt >= :madeFrom", "madeFrom", start(caller, filter.madeFrom(), 0))
                        .and("p.madeAt < :madeTo", "madeTo", start(caller, filter.madeTo(), 1))
                        .andText("p.searchText", filter.text()));
    }

    private Instant start(Caller caller, LocalDate day, int plusDays) {
        return day == null
                ? null
                : day.plusDays(plusDays)
                        .atStartOfDay(offices.office(caller.office()).zone())
                        .toInstant();
    }

    /** The paper with this number; empty if there is none that the caller may see. */
    Optional<RunPaper> find(Caller caller, PaperNumber number) {
        return visible(caller, new PaperFilter(null, null, null, null, null))
                .map(condition -> condition
                        .and("p.runNumber.year = :year", "year", number.run().year())
                        .and(
                                "p.runNumber.sequence = :sequence",
                                "sequence",
                                number.run().sequence())
                        .and("p.serial = :serial", "serial", number.serial()))
                .flatMap(condition -> condition
                        .query(em, RunPaper.class, "p.id")
                        .getResultStream()
                        .findFirst());
    }

    /** The papers of a run, in the order they were produced. */
    List<RunPaper> of(SopRun run) {
        return em.createQuery("select p from RunPaper p where p.run = :run order by p.serial", RunPaper.class)
                .setParameter("run", run)
                .getResultList();
    }

    /** The paper of this run that a required paper most likely means: the last one of its type. */
    Optional<RunPaper> lastOf(SopRun run, RequiredPaper required) {
        return types.resolve(run.office(), required.name(), required.paper())
                .flatMap(type -> of(run).stream()
                        .filter(paper -> paper.making() != Making.NOT_MADE)
                        .filter(paper -> paper.documentType().equals(type.code()))
                        .reduce((earlier, later) -> later));
    }
}
