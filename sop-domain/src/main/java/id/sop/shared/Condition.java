package id.sop.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /** Demands that the {@link SearchText} at this path holds the words typed, in whatever order, unless none are. */
    public Condition andText(String path, String typed) {
        return typed == null || typed.isBlank() ? this : andAll(path, SearchText.patterns(typed));
    }

    /** The same of a path that only puts a text into lower case. */
    public Condition andLowerCase(String path, String typed) {
        return typed == null || typed.isBlank() ? this : andAll(path, SearchText.rawPatterns(typed));
    }

    private Condition andAll(String path, List<String> patterns) {
        if (patterns.isEmpty()) {
            return and("1 = 0"); // signs alone, which nothing is found by
        }
        for (int word = 0; word < patterns.size(); word++) {
            and(path + " like :text" + word + " escape '\\'", "text" + word, patterns.get(word));
        }
        return this;
    }

    private Condition andIds(List<Long> ids) {
        return and(alias + ".id in :ids").with("ids", ids);
    }

    /** The entities that meet it. @param order such as {@code r.startedAt desc} */
    public <T> TypedQuery<T> query(EntityManager em, Class<T> type, String order) {
        return query(em, alias, type, order);
    }

    /** Something of all the entities that meet it, in no order. @param selected such as {@code max(r.startedAt)} */
    public <T> TypedQuery<T> select(EntityManager em, String selected, Class<T> type) {
        return bind(em.createQuery("select " + selected + from(), type));
    }

    private <T> TypedQuery<T> query(EntityManager em, String selected, Class<T> type, String order) {
        return bind(em.createQuery("select " + selected + from() + " order by " + order, type));
    }

    /** How many entities meet it. */
    public long count(EntityManager em) {
        return select(em, "count(" + alias + ")", Long.class).getSingleResult();
    }

    /** How many entities meet it of each kind. @param paths what makes a kind, with commas between; a line has these and the number */
    public List<Object[]> countBy(EntityManager em, String paths) {
        return bind(em.createQuery(
                        "select " + paths + ", count(" + alias + ")" + from() + " group by " + paths, Object[].class))
                .getResultList();
    }

    /**
     * Counts what meets several conditions, and how much of it meets each further clause as well: one statement for all.
     *
     * @param counted by a key of the caller's
     * @return by the same key the count of all, then one for each of its clauses
     */
    public static <K> Map<K, List<Long>> counts(EntityManager em, Map<K, Counted> counted) {
        var keys = List.copyOf(counted.keySet());
        var parts = keys.stream()
                .map(key -> counted.get(key).select(keys.indexOf(key)))
                .collect(Collectors.joining(" union all "));
        var query = em.createQuery(parts, Object[].class);
        keys.forEach(key -> counted.get(key).bind(query, keys.indexOf(key)));
        return query.getResultList().stream()
                .collect(Collectors.toMap(row -> keys.get(((Number) row[0]).intValue()), Condition::longs));
    }

    private static List<Long> longs(Object[] numbered) {
        return Arrays.stream(numbered)
                .skip(1)
                .map(sum -> sum == null ? 0L : ((Number) sum).longValue())
                .toList();
    }

    /**
     * What is counted, and of how much of it more is asked.
     *
     * @param clauses in words of the condition, whose parameters it has
     */
    public record Counted(Condition condition, List<String> clauses) {

        private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

        private String select(int number) {
            var sums = clauses.stream()
                    .map(clause -> ", sum(case when " + clause + " then 1 else 0 end)")
                    .collect(Collectors.joining());
            var jpql = "select " + number + ", count(" + condition.alias + ")" + sums + condition.from();
            return PARAMETER.matcher(jpql).replaceAll(":$1_" + number);
        }

        private void bind(Query query, int number) {
            condition.parameters.forEach((name, value) -> query.setParameter(name + "_" + number, value));
        }
    }

    /**
     * One page of the entities that meet it, read into rows together.
     *
     * <p>The second half of a list is read from its end, so that the last page costs as little as the first; and a first page that holds the
     * whole list needs no counting. A list that has been counted already is read forwards: what came meanwhile would move its end.
     */
    public <T, R> Page<R> page(
            EntityManager em, Class<T> type, String order, Slice slice, Function<List<T>, List<R>> read) {
        return page(em, alias, type, order, slice, read);
    }

    /**
     * One page as above, of which the ids are read first: where an index holds all that is asked for, they come from it alone, without reading and
     * sorting the rows of years. It costs one statement more.
     */
    public <T, R> Page<R> pageByIds(
            EntityManager em, Class<T> type, String order, Slice slice, Function<List<T>, List<R>> read) {
        return page(
                em,
                alias + ".id",
                Long.class,
                order,
                slice,
                ids -> ids.isEmpty()
                        ? List.of()
                        : read.apply(new Condition(entity, alias)
                                .andIds(ids)
                                .query(em, type, order)
                                .getResultList()));
    }

    private <T, R> Page<R> page(
            EntityManager em,
            String selected,
            Class<T> type,
            String order,
            Slice slice,
            Function<List<T>, List<R>> read) {
        if (slice.total() != null) {
            var found = part(em, selected, type, order, slice.first(), slice.size());
            return new Page<>(read.apply(found), slice.total());
        }
        if (slice.first() == 0) {
            var found = part(em, selected, type, order, 0, slice.size());
            return new Page<>(read.apply(found), found.size() < slice.size() ? found.size() : count(em));
        }
        var total = count(em);
        var after = total - slice.first() - slice.size();
        if (after >= slice.first()) {
            return new Page<>(read.apply(part(em, selected, type, order, slice.first(), slice.size())), total);
        }
        var rows = (int) Math.max(0, Math.min(slice.size(), total - slice.first()));
        if (rows == 0) {
            return new Page<>(List.of(), total);
        }
        var found = new ArrayList<>(part(em, selected, type, Ordering.reversed(order), (int) Math.max(0, after), rows));
        Collections.reverse(found);
        return new Page<>(read.apply(found), total);
    }

    private <T> List<T> part(EntityManager em, String selected, Class<T> type, String order, int first, int size) {
        return query(em, selected, type, order)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private String from() {
        return " from " + entity + " " + alias + clauses;
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
