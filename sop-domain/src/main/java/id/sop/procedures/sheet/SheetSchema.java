package id.sop.procedures.sheet;

/** The schema of sheets, for editors that check a file while it is written. */
public final class SheetSchema {

    /** What is called a schema by its name. */
    public static final String FILE = "sop.xsd";

    private SheetSchema() {}

    /** The file as it is. */
    public static String text() {
        return GuideFiles.read("/sop/" + FILE);
    }
}
