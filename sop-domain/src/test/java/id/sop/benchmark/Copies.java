package id.sop.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of some rows of a table, its patterns, which are read once. A copy changes some of the columns and is otherwise as complete as its pattern. */
final class Copies {

    private final TableFile file;
    private final List<Map<String, Object>> patterns;

    /** What differs from the pattern in one copy. */
    interface Change {

        /**
         * @param row the pattern, by column name in lower case; put what differs
         * @param ordinal which of the patterns it is, from 0
         */
        void apply(Map<String, Object> row, int ordinal);
    }

    /** @param condition which rows are the patterns, with their order, such as {@code where run_id = 7 order by visit} */
    Copies(TableFile file, String condition) throws SQLException {
        this.file = file;
        patterns = file.rows(condition);
    }

    /** Which pattern has this id, from 0. */
    int ordinalOf(Object id) {
        for (int ordinal = 0; ordinal < patterns.size(); ordinal++) {
            if (patterns.get(ordinal).get("id").equals(id)) {
                return ordinal;
            }
        }
        throw new IllegalArgumentException(id + " is none of them");
    }

    /** Writes one copy of each pattern. */
    void write(Change change) throws IOException {
        for (int ordinal = 0; ordinal < patterns.size(); ordinal++) {
            Map<String, Object> row = new LinkedHashMap<>(patterns.get(ordinal));
            change.apply(row, ordinal);
            file.write(row);
        }
    }
}
