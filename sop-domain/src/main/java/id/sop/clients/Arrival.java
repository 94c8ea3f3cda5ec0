package id.sop.clients;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How somebody was when she came, and what she brought (keadaan saat datang): read only by those who may see it, and kept sealed.
 *
 * @param condition of body and mind as the officer saw it, which is no diagnosis; null if nothing was said
 * @param injury what injuries were seen; null if none was
 * @param need what cannot wait; {@link UrgentNeed#NONE} mostly
 * @param belongings what she brought, and where it is kept
 * @param papers which papers came with her
 */
record Arrival(String condition, String injury, UrgentNeed need, String belongings, String papers)
        implements Serializable {

    /** Nothing was said. */
    static final Arrival NONE = new Arrival(null, null, UrgentNeed.NONE, null, null);

    /** As {@link #values()} give it. */
    static Arrival of(Map<String, String> values) {
        return new Arrival(
                values.get("condition"),
                values.get("injury"),
                UrgentNeed.valueOf(values.get("need")),
                values.get("belongings"),
                values.get("papers"));
    }

    /** What was said, by the names of the fields. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("condition", condition);
        values.put("injury", injury);
        values.put("need", need.name());
        values.put("belongings", belongings);
        values.put("papers", papers);
        values.values().removeIf(Objects::isNull);
        return values;
    }

    /** How much is known, and nothing of it, as a text may come into a log. */
    @Override
    public String toString() {
        return "Arrival" + values().keySet();
    }
}
