package id.sop.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The condition of a list that is filtered, counted and cut in the database: JPQL put together from what is asked for, with its parameters.
 *
 * <p>A value of null asks for nothing, so that a filter is written once:
 *
 * <pre>
 * new Condition("SopRun", "r")
 *         .and("r.office = :office", "office", office)
 *         .and("r.state = :state", "state", filter.state())
 *         .andText("r.searchText", filter.text());
 * </pre>
 */
public final class Condition {

    private final String entity;
    private final String alias;
    private final StringBuilder clauses = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** A condition on all entities of this name, called by the alias in its clauses. */
    public Condition(String entity, String alias) {
        this.entity = entity;
        this.alias = alias;
    }

    /** Demands a clause without parameter. */
    public Condition and(String clause) {
        clauses.append(clauses.isEmpty() ? " where " : " and ").append(clause);
        return this;
    }

    /** Demands a clause with its one parameter, unless the value is null. */
    public Condition and(String clause, String parameter, Object value) {
        if (value != null) {
            and(clause).with(parameter, value);
        }
        return this;
    }

    /** Gives a value to a parameter that a clause names besides its own. */
    public Condition with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Demands that the text at this path holds the words typed, unless none are. */
    public Condition andText(String path, String typed) {
        return typed == null || typed.isBlank()
                ? this
                : and(path + " like :text escape '\\'", "text", SearchText.pattern(typed));
    }

    /** The entities that meet it. @param order such as {@code r.startedAt desc} */
    public <T> TypedQuery<T> query(EntityManager em, Class<T> type, String order) {
        return bind(em.createQuery("select " + alias + from() + " order by " + order, type));
    }

    /** How many entities meet it. */
    public long count(EntityManager em) {
        return bind(em.createQuery("select count(" + alias + ")" + from(), Long.class))
                .getSingleResult();
    }

    /** One page of the entities that meet it, read into rows together. */
    public <T, R> Page<R> page(
            EntityManager em, Class<T> type, String order, Slice slice, Function<List<T>, List<R>> read) {
        var found = query(em, type, order)
                .setFirstResult(slice.first())
                .setMaxResults(slice.size())
                .getResultList();
        return new Page<>(read.apply(found), count(em));
    }

    private String from() {
        return " from " + entity + " " + alias + clauses;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
