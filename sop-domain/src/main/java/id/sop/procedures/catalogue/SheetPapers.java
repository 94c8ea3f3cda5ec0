package id.sop.procedures.catalogue;

import id.sop.documents.types.DocumentTypeList;
import id.sop.documents.types.DocumentTypeNames;
import id.sop.procedures.sheet.PaperNames;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the papers of a sheet are to its office: document types of its list. */
@ApplicationScoped
class SheetPapers {

    @Inject
    DocumentTypeList types;

    /** A paper that a sheet names, required or produced. @param code the code that the sheet gives it, if it gives one */
    record Paper(String name, Optional<String> code) {}

    /** The papers of a sheet that mean no document type of its office, or several: by their printed names, each once. */
    List<String> unknown(Sop sop) {
        var names = types.names(sop.office());
        return papers(sop)
                .filter(paper -> names.meant(paper.code(), paper.name()).isEmpty())
                .map(Paper::name)
                .distinct()
                .toList();
    }

    /** Enters a document type for each paper of the sheet that its office does not know, so that a new sheet is one file. */
    void enterUnknown(Sop sop) {
        var names = types.names(sop.office());
        papers(sop)
                .filter(paper -> names.meant(paper.code(), paper.name()).isEmpty())
                .forEach(paper -> types.enter(sop.office(), paper.code(), paper.name()));
    }

    /** What the offices understand by the papers of a sheet at this moment. */
    PaperNames known() {
        var byOffice = new HashMap<String, DocumentTypeNames>();
        return (office, code, name) -> meanings(byOffice.computeIfAbsent(office, types::names), code, name);
    }

    /** The same for a sheet whose unknown papers will be entered: only an ambiguous name is refused. */
    PaperNames knownOrNew() {
        var known = known();
        return (office, code, name) -> {
            var meanings = known.meanings(office, code, name);
            return meanings.isEmpty() ? List.of(name) : meanings;
        };
    }

    private static List<String> meanings(DocumentTypeNames names, Optional<String> code, String name) {
        return code.map(given -> names.withCode(given).stream().toList()).orElseGet(() -> names.called(name)).stream()
                .map(DocumentTypeNames.Named::code)
                .toList();
    }

    /** Every paper of a sheet: what is required and no thing at hand, and the outputs that are papers. */
    static Stream<Paper> papers(Sop sop) {
        return sop.steps().stream().flatMap(SheetPapers::papers);
    }

    private static Stream<Paper> papers(Step step) {
        return Stream.concat(
                step.requires().stream()
                        .filter(required -> required.given() != RequiredPaper.Given.AT_HAND)
                        .map(required -> new Paper(required.name(), required.paper())),
                step.outputs().stream()
                        .filter(output -> output.paper().isPresent())
                        .map(output -> new Paper(output.name(), output.paper())));
    }
}
