package id.sop.procedures.steps;

import java.util.Arrays;
import java.util.Locale;

/** What kind of thing a run is about when no module keeps it yet (jenis pokok urusan). */
public enum SubjectKind {
    CLIENT,
    PLACE,
    PLAN,
    GOODS,
    ACTIVITY,
    CASE,
    REQUEST,
    SHIFT,
    VISIT,
    OTHER;

    /** The kind that a sheet names in its attribute {@code about}; {@link #OTHER} for a word that is none. */
    public static SubjectKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElse(OTHER);
    }

    /** As sheets and subjects say it: {@code client}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
