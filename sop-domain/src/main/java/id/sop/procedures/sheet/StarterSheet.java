package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheet with which an office begins a new one (contoh lembar): small, with a comment for each part, and in the office's own codes, so that
 * it is accepted as soon as code and title are those of the new sheet. Parts that may be left out stand in comments where they belong.
 *
 * @param office the code of the office
 * @param officeName its name
 * @param positions its positions in its own order, each as a column names it
 * @param head the position that approves and decides
 * @param worker the position that does the work; may be the head
 * @param required a paper that the office knows, if it knows any
 * @param produced a paper that the office knows, if it knows any
 */
public record StarterSheet(
        String office,
        String officeName,
        List<Column> positions,
        Column head,
        Column worker,
        Optional<KnownPaper> required,
        Optional<KnownPaper> produced) {

    private static final String FILE = "/sheet-guide/starter.xml";

    /** A document type of the office. */
    public record KnownPaper(String code, String name) {}

    public StarterSheet {
        positions = List.copyOf(positions);
    }

    /** The file. */
    public String xml() {
        return GuideFiles.read(FILE)
                .replace("{positions}", lines(positions.stream().map(StarterSheet::listed)))
                .replace("{columns}", lines(Stream.of(worker, head).distinct().map(StarterSheet::column)))
                .replace("{required}", paper("requires", required, "given=\"at-hand\"", "Formulir permohonan"))
                .replace("{output}", paper("output", produced, "", "Hasil diserahkan"))
                .replace("{worker}", worker.position())
                .replace("{head}", head.position())
                .replace("{head-name}", escaped(head.label()))
                .replace("{office}", office)
                .replace("{office-name}", commented(escaped(officeName)));
    }

    /** A paper by its code; where the office knows none, a thing or a result. */
    private static String paper(String element, Optional<KnownPaper> paper, String without, String other) {
        String attribute = paper.map(known -> "paper=\"" + known.code() + "\"").orElse(without);
        String name = paper.map(KnownPaper::name).orElse(other);
        return "      <%s>%s</%s>".formatted((element + " " + attribute).strip(), escaped(name), element);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static String listed(Column position) {
        return "  - " + position.position() + ": " + commented(position.label());
    }

    private static String column(Column position) {
        return "    <column position=\"%s\">%s</column>".formatted(position.position(), escaped(position.label()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Two hyphens would end the comment. */
    private static String commented(String text) {
        return text.replaceAll("-(?=-)|-$", "- ");
    }
}
