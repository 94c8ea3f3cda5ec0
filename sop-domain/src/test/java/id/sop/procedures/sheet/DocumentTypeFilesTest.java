package id.sop.procedures.sheet;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered document types, and that each paper of a delivered sheet is one of them. */
class DocumentTypeFilesTest {

    static List<Path> sheets() {
        return SheetFixtures.files();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_paper_that_an_officer_gives_or_the_system_keeps_is_one_document_type_of_the_office(Path file)
            throws IOException {
        var sop = read(file);
        var types = DocumentTypeFile.of(sop.office());

        for (var step : sop.steps()) {
            for (var paper : papers(step)) {
                assertEquals(1, types.meantBy(paper).size(), "row " + step.no() + ": " + paper);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void a_paper_that_a_row_produces_is_a_document_type_of_the_office(Path file) throws IOException {
        var sop = read(file);
        var types = DocumentTypeFile.of(sop.office());

        for (var step : sop.steps()) {
            for (var output : step.outputs()) {
                assertTrue(types.codes().containsAll(output.paper().stream().toList()), "row " + step.no());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jambi", "palangkaraya", "purwakarta"})
    void a_document_type_is_a_paper_of_a_sheet_of_the_office(String office) throws IOException {
        var types = DocumentTypeFile.of(office);
        Set<String> used = new HashSet<>();
        for (var file : sheets()) {
            var sop = read(file);
            if (sop.office().equals(office)) {
                sop.steps().forEach(step -> used.addAll(codes(types, step)));
            }
        }

        assertEquals(used, types.codes());
    }

    private static List<RequiredPaper> papers(Step step) {
        return step.requires().stream()
                .filter(paper -> paper.given() != RequiredPaper.Given.AT_HAND)
                .toList();
    }

    private static Set<String> codes(DocumentTypeFile types, Step step) {
        return Stream.concat(
                        papers(step).stream().flatMap(paper -> types.meantBy(paper).stream()),
                        step.outputs().stream().flatMap(output -> output.paper().stream()))
                .collect(toSet());
    }

    private static Sop read(Path file) throws IOException {
        return new SheetReader().read(file.toString(), Files.readAllBytes(file));
    }
}
