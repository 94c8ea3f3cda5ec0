package id.sop.web.procedures;

import id.sop.procedures.catalogue.HandlerRow;
import id.sop.procedures.catalogue.SheetGuideRegister;
import id.sop.procedures.catalogue.SheetWords;
import id.sop.procedures.sheet.Aspect;
import id.sop.procedures.sheet.Column;
import id.sop.procedures.sheet.HandlerKind;
import id.sop.procedures.sheet.SheetExamples;
import id.sop.procedures.sheet.Uncertainty;
import id.sop.procedures.steps.SubjectKind;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a sheet is written, in the codes of the office: each part with its words and an example. */
@Named
@RequestScoped
public class SheetGuidePage {

    private static final String KINDS = "subject-kind.";

    @Inject
    SheetGuideRegister guide;

    @Inject
    Words words;

    private List<Part> parts;
    private List<Column> positions;
    private List<Handler> handlers;

    /** A section as it is shown. @param name of the section, by which its address ends */
    public record Part(String name, String heading, String text, List<Term> terms, List<String> examples) {

        public Part {
            terms = List.copyOf(terms);
            examples = List.copyOf(examples);
        }
    }

    /** A word of a sheet and what it means. @param choices between which its value chooses, if they are listed */
    public record Term(String written, String meaning, List<Choice> choices) {

        public Term {
            choices = List.copyOf(choices);
        }
    }

    /** A value that a word of a sheet can have. @param name what people call it; empty where it has no other name */
    public record Choice(String code, String name) {}

    /** A handler with what it does and where it can stand. */
    public record Handler(String key, String does, String place) {}

    /** Reads what the guide says to the caller's office. */
    public void load() {
        SheetWords known = guide.words();
        positions = known.positions();
        handlers = known.handlers().stream().map(this::handler).toList();
        var choices = Map.of(
                "sheet-guide.head.about", kinds(),
                "sheet-guide.doubts.about", constants(Aspect.values()),
                "sheet-guide.doubts.confidence", constants(Uncertainty.Confidence.values()));
        parts = GuideSection.ALL.stream()
                .map(section -> part(section, known.office(), choices))
                .toList();
    }

    private Part part(GuideSection section, String office, Map<String, List<Choice>> choices) {
        return new Part(
                section.name(),
                words.of(section.heading()),
                words.of(section.text()),
                section.written().stream()
                        .map(word -> term(word, section.meaning(word), office, choices))
                        .toList(),
                section.examples().stream()
                        .map(part -> SheetExamples.part(part, office))
                        .toList());
    }

    private Term term(String written, String meaning, String office, Map<String, List<Choice>> choices) {
        return new Term(written, words.of(meaning, office), choices.getOrDefault(meaning, List.of()));
    }

    private Handler handler(HandlerRow row) {
        return new Handler(row.key(), words.of("does." + row.key()), place(row.kind()));
    }

    private String place(HandlerKind kind) {
        if (kind.about().isEmpty()) {
            return words.of("sheet-guide.handler.anywhere");
        }
        return words.of(
                kind.makes() ? "sheet-guide.handler.makes" : "sheet-guide.handler.changes",
                words.of(KINDS + kind.about()));
    }

    /** What a run can be about: the plain kinds, and those that modules keep. */
    private List<Choice> kinds() {
        return Stream.concat(
                        Stream.of(SubjectKind.values()).map(kind -> new Choice(kind.word(), words.spell(kind))),
                        words.keys(KINDS).stream().map(key -> new Choice(key.substring(KINDS.length()), words.of(key))))
                .toList();
    }

    private static List<Choice> constants(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(constant ->
                        new Choice(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), ""))
                .toList();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** The positions of the office in its own order, as columns name them. */
    public List<Column> getPositions() {
        return positions;
    }

    public List<Handler> getHandlers() {
        return handlers;
    }
}
