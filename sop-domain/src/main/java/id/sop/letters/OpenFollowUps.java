package id.sop.letters;

import id.sop.procedures.Task;
import id.sop.procedures.TaskFilter;
import id.sop.procedures.TaskSource;
import id.sop.shared.SearchText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the two kinds of tasks about dispositions share: a query over follow-ups and the form of a task. */
abstract class OpenFollowUps implements TaskSource {

    @PersistenceContext(unitName = "sop")
    EntityManager em;

    private final Set<FollowUpState> states;

    /** @param states in which states a follow-up is such a task */
    OpenFollowUps(Set<FollowUpState> states) {
        this.states = states;
    }

    /** Whose tasks they are, as a condition over {@code f} that may use {@code :positions}. */
    abstract String whose();

    /** What is to be done. */
    abstract String activity(FollowUp followUp);

    @Override
    public List<Task> tasks(TaskFilter filter, int limit) {
        return query("select f", " order by f.dueAt nulls last, f.sentAt", FollowUp.class, filter)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(followUp -> task(followUp, filter))
                .toList();
    }

    @Override
    public long count(TaskFilter filter) {
        return query("select count(f)", "", Long.class, filter).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, TaskFilter filter) {
        var jpql = select
                + " from FollowUp f where f.office = :office and f.state in :states and " + whose()
                + (filter.onlyMine() ? " and f.readByUsername = :username" : "")
                + (filter.dueFrom() == null ? "" : " and f.dueAt >= :dueFrom")
                + (filter.dueBefore() == null ? "" : " and f.dueAt < :dueBefore")
                + (filter.text() == null ? "" : " and f.letter.searchText like :text escape '\\'")
                + order;
        var query = em.createQuery(jpql, type)
                .setParameter("office", filter.office())
                .setParameter("states", states)
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

    private Task task(FollowUp followUp, TaskFilter filter) {
        var disposition = followUp.disposition();
        return new Task(
                kind(),
                followUp.number().inAddress(),
                activity(followUp),
                followUp.letter().asSubject(),
                disposition.givenBy().positionName(),
                0,
                followUp.sentAt().orElse(disposition.givenAt()),
                followUp.dueAt(),
                Optional.ofNullable(followUp.readBy()),
                followUp.isReadBy(filter.username()),
                List.of());
    }
}
