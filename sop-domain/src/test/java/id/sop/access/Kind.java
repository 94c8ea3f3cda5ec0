package id.sop.access;

/** A kind of records that a parameter of a service can name; each module has its own. */
public record Kind(String name) {

    /** No record: the method is asked once. */
    public static final Kind NOTHING = new Kind("NOTHING");
    /** A word that somebody searches. */
    public static final Kind WORD = new Kind("WORD");

    static final Kind RUN = new Kind("RUN");
    /** A sheet in force, by its code. */
    static final Kind SHEET = new Kind("SHEET");
    /** The first row of a sheet, perhaps from something else. */
    public static final Kind BEGINNING = new Kind("BEGINNING");

    static final Kind REVISION = new Kind("REVISION");
    /** A file that somebody uploads as a sheet. */
    static final Kind SHEET_FILE = new Kind("SHEET_FILE");
    /** What runs can refer to. */
    public static final Kind PAPER = new Kind("PAPER");
    /** A file that a run keeps. */
    static final Kind RUN_FILE = new Kind("RUN_FILE");
    /** A file that nothing keeps yet. */
    static final Kind HELD_FILE = new Kind("HELD_FILE");

    static final Kind DOCUMENT_TYPE = new Kind("DOCUMENT_TYPE");
    /** A book of the ledger of numbers; all offices have the same ones. */
    static final Kind BOOK = new Kind("BOOK");
    /** A line of the ledger of numbers. */
    static final Kind NUMBER = new Kind("NUMBER");
    /** A year of the calendar. */
    static final Kind CALENDAR = new Kind("CALENDAR");

    static final Kind OFFICER = new Kind("OFFICER");
    /** What somebody has typed and not sent. */
    static final Kind DRAFT = new Kind("DRAFT");
    /** A verification of the trace that is under way. */
    static final Kind CHECK = new Kind("CHECK");

    @Override
    public String toString() {
        return name;
    }
}
