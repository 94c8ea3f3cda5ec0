package id.sop.procedures;

import id.sop.procedures.sheet.RequiredPaper;
import id.sop.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The current steps of runs, as tasks of the positions whose turn it is. */
@ApplicationScoped
class RunTasks implements TaskSource {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    @Inject
    Catalogue catalogue;

    @Override
    public String kind() {
        return "step";
    }

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return query("select r", " order by r.dueAt nulls last, r.openedAt", SopRun.class, filter)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(run -> task(run, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return query("select count(r)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, TaskFilter filter) {
        var jpql = select
                + " from SopRun r where r.office = :office"
                + " and r.id in (select t.id from SopRun t join t.turn p where p in :positions)"
                + (filter.onlyMine() ? " and r.takenBy = :username" : "")
                + (filter.dueFrom() == null ? "" : " and r.dueAt >= :dueFrom")
                + (filter.dueBefore() == null ? "" : " and r.dueAt < :dueBefore")
                + (filter.text() == null ? "" : " and r.searchText like :text escape '\\'")
                + order;
        var query = em.createQuery(jpql, type)
                .setParameter("office", filter.office())
                .setParameter("positions", filter.positions());
        if (filter.onlyMine()) {
            query.setParameter("username", filter.username());
        }
        if (filter.dueFrom() != null) {
            query.setParameter("dueFrom", filter.dueFrom());
        }
        if (filter.dueBefore() != null) {
            query.setParameter("dueBefore", filter.dueBefore());
        }
        if (filter.text() != null) {
            query.setParameter("text", SearchText.pattern(filter.text()));
        }
        return query;
    }

    private Task task(SopRun run, TaskFilter filter) {
        var step = run.current(catalogue.of(run));
        return new Task(
                kind(),
                run.number().inAddress(),
                step.activity(),
                run.subject(),
                run.sopTitle(),
                step.no(),
                run.openedAt(),
                run.dueAt(),
                run.takenByName(),
                run.isTakenBy(filter.username()),
                step.papersOfTheOfficer().stream().map(RequiredPaper::name).toList());
    }
}
