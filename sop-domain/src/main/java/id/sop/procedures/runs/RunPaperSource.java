package id.sop.procedures.runs;

import id.sop.organisation.Caller;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PaperSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The papers that runs produced, to be given to other runs. */
@ApplicationScoped
class RunPaperSource implements PaperSource {

    @Inject
    EntityManager em;

    @Inject
    StoredPapers papers;

    @Override
    public String kind() {
        return RunPaper.KIND;
    }

    @Override
    public List<PaperReference> search(Caller caller, String typed, int limit) {
        return papers.visible(caller)
                .andText("p.searchText", typed)
                .query(em, RunPaper.class, "p.madeAt desc, p.id desc")
                .setMaxResults(limit)
                .getResultStream()
                .map(papers::reference)
                .toList();
    }

    @Override
    public Optional<PaperReference> find(Caller caller, String number) {
        return PaperNumber.parse(number)
                .flatMap(parsed -> papers.find(caller, parsed))
                .map(papers::reference);
    }
}
