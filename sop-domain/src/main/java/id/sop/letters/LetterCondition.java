package id.sop.letters;

import id.sop.shared.SearchText;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The condition of a query over one office's agenda book, with its parameters. */
final class LetterCondition {

    private final StringBuilder jpql = new StringBuilder("from IncomingLetter l where l.office = :office");
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    LetterCondition(String office, LetterFilter filter) {
        parameters.put("office", office);
        and("l.number.year = :year", "year", filter.year() == LetterFilter.ALL_YEARS ? null : filter.year());
        and(
                "l.searchText like :text escape '\\'",
                "text",
                filter.text() == null ? null : SearchText.pattern(filter.text()));
        and("l.state = :state", "state", filter.state());
        and("l.urgency = :urgency", "urgency", filter.urgency());
        and("l.receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom());
        and("l.receivedOn <= :receivedTo", "receivedTo", filter.receivedTo());
    }

    String jpql() {
        return jpql.toString();
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void and(String condition, String name, Object value) {
        if (value != null) {
            jpql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
