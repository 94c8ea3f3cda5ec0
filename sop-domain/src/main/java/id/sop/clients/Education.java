package id.sop.clients;

/** The last school that somebody attended (pendidikan terakhir). */
public enum Education {
    NONE,
    PRIMARY_UNFINISHED,
    PRIMARY,
    LOWER_SECONDARY,
    UPPER_SECONDARY,
    HIGHER,
    UNKNOWN
}
