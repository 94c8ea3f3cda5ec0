package id.sop.access;

/** The kinds of records that a parameter of a service can name. */
enum Kind {
    /** No record: the method is asked once. */
    NOTHING,
    /** A word that somebody searches. */
    WORD,
    LETTER,
    FOLLOW_UP,
    RUN,
    /** A sheet in force, by its code. */
    SHEET,
    /** The first row of a sheet, perhaps from something else. */
    BEGINNING,
    REVISION,
    /** A file that somebody uploads as a sheet. */
    SHEET_FILE,
    PAPER,
    /** A file that a letter keeps. */
    LETTER_FILE,
    /** A file that a run keeps. */
    RUN_FILE,
    /** A file that nothing keeps yet. */
    HELD_FILE,
    CLASSIFICATION,
    DOCUMENT_TYPE,
    /** A book of the ledger of numbers; all offices have the same ones. */
    BOOK,
    /** A line of the ledger of numbers. */
    NUMBER,
    /** A year of the calendar. */
    CALENDAR,
    OFFICER,
    /** What somebody has typed and not sent. */
    DRAFT,
    /** A verification of the trace that is under way. */
    CHECK
}
