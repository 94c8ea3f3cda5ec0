package id.sop.web.procedures;

import java.util.List;

/**
 * A section of the guide to writing sheets: its texts stand in the bundle under its name, its examples are parts of the sheet of examples.
 *
 * @param name by which its texts are found
 * @param written the words of a sheet that it explains, as they are written
 * @param examples the parts that it shows
 */
record GuideSection(String name, List<String> written, List<String> examples) {

    /** The guide, in the order in which a sheet is written. */
    static final List<GuideSection> ALL = List.of(
            section("begin"),
            section("head", "code", "revision", "office", "about", "title", "header", "approved-by", "item", "legend")
                    .showing("head"),
            section("columns", "position").showing("columns"),
            section(
                            "rows",
                            "symbol=\"start\"",
                            "symbol=\"process\"",
                            "symbol=\"decision\"",
                            "symbol=\"end\"",
                            "by",
                            "also=\"document archive\"",
                            "activity",
                            "remark",
                            "related-procedure")
                    .showing("rows"),
            section(
                            "times",
                            "time",
                            "within",
                            "PT5M",
                            "PT2H",
                            "PT24H clock",
                            "P1D",
                            "P2W",
                            "P6M",
                            "P3D..P5D",
                            "adjustable=\"true\"",
                            "shared-times")
                    .showing("times", "shared-times"),
            section(
                            "papers",
                            "requires",
                            "given=\"system\"",
                            "given=\"at-hand\"",
                            "missing=\"allowed\"",
                            "paper",
                            "output")
                    .showing("papers"),
            section(
                            "decisions",
                            "on-yes",
                            "on-no",
                            "way",
                            "code",
                            "to",
                            "kind=\"on\"",
                            "kind=\"back\"",
                            "kind=\"again\"",
                            "kind=\"ends\"",
                            "ends-as",
                            "next")
                    .showing("yes-no", "ways", "next"),
            section("reasons", "reason", "code").showing("reasons"),
            section("system", "does").showing("does"),
            section("doubts", "uncertain", "about", "confidence").showing("uncertain"),
            section("rest", "orphan-rows", "records", "documents").showing("orphan-rows", "lists"),
            section("after"));

    private static final String TEXTS = "sheet-guide.";

    GuideSection {
        written = List.copyOf(written);
        examples = List.copyOf(examples);
    }

    private static GuideSection section(String name, String... written) {
        return new GuideSection(name, List.of(written), List.of());
    }

    private GuideSection showing(String... parts) {
        return new GuideSection(name, written, List.of(parts));
    }

    /** The key of its heading. */
    String heading() {
        return TEXTS + name;
    }

    /** The key of what it says first. */
    String text() {
        return heading() + ".text";
    }

    /** The key of what a word means: {@code sheet-guide.papers.given-at-hand}. */
    String meaning(String word) {
        return heading() + "." + word.replaceAll("\"", "").replaceAll("[^A-Za-z0-9-]+", "-");
    }
}
