package id.sop.procedures.sheet;

/**
 * The examples of the guide to writing sheets, each by the name of its part.
 *
 * <p>They are cut out of one sheet, which a test reads as any other: no example can say what an upload would refuse.
 */
public final class SheetExamples {

    private static final String FILE = "/sheet-guide/examples.xml";

    private SheetExamples() {}

    /**
     * The lines of a part.
     *
     * @param office the code of the office for which the example is shown
     */
    public static String part(String name, String office) {
        String sheet = whole(office);
        String begin = "<!-- " + name + " -->\n";
        int from = sheet.indexOf(begin);
        int to = sheet.indexOf("<!-- /" + name + " -->");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No example of " + name);
        }
        return sheet.substring(from + begin.length(), to).stripTrailing().stripIndent();
    }

    /** The sheet that holds them all. */
    static String whole(String office) {
        return GuideFiles.read(FILE).replace("{office}", office);
    }
}
