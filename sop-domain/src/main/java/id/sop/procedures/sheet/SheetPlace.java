package id.sop.procedures.sheet;

/** The part of a row in which a text stands. */
public enum SheetPlace {
    ACTIVITY,
    REQUIRES,
    OUTPUT
}
