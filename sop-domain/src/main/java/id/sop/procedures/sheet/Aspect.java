package id.sop.procedures.sheet;

import java.util.Locale;

/** The part of a sheet or of a row that an {@link Uncertainty} is about. */
public enum Aspect {
    TITLE,
    INSTITUTION,
    UNIT,
    NUMBER,
    DATES,
    APPROVED_BY,
    LEGAL_BASIS,
    QUALIFICATIONS,
    RELATED,
    EQUIPMENT,
    WARNINGS,
    RECORDING,
    LEGEND,
    COLUMNS,
    STEPS,
    RECORDS,
    DOCUMENTS,
    ACTIVITY,
    SYMBOL,
    BY,
    ON_YES,
    ON_NO,
    WAYS,
    REQUIRES,
    TIME,
    OUTPUT,
    REMARK,
    RELATED_PROCEDURE;

    /** The aspect that a file names so: {@code legal-basis}, {@code on-no}. */
    static Aspect named(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
