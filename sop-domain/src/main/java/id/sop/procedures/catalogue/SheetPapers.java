package id.sop.procedures.catalogue;

import static java.util.Comparator.comparing;

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

    /** Enters a document type for each paper of the sheet that its office does not know, so that a new sheet is one file. */
    void enterUnknown(Sop sop) {
        var names = types.names(sop.office());
        papers(sop)
                .filter(paper -> names.meant(paper.code(), paper.name()).isEmpty())
                .forEach(paper -> types.enter(sop.office(), paper.code(), paper.name()));
    }

    /** What the offices understand by the papers of files of the system, whose unknown papers are entered: only an ambiguous name is refused. */
    PaperNames knownOrNew() {
        var byOffice = new HashMap<String, DocumentTypeNames>();
        return (office, code, name) -> {
            var meanings = meanings(byOffice.computeIfAbsent(office, types::names), code, name);
            return meanings.isEmpty() ? List.of(name) : meanings;
        };
    }

    /**
     * What the office understands by the papers of a file.
     *
     * @param named what unknown papers shall be called
     */
    PapersOfAFile ofFile(String office, List<PaperNaming> named) {
        return new PapersOfAFile(types.names(office), named);
    }

    /**
     * That the unknown papers of a sheet can be called so.
     *
     * @throws id.sop.documents.types.DocumentTypeExists if one with a code of its own is called as another type
     */
    void requireFree(String office, List<PaperNaming> named) {
        types.requireFree(
                office,
                named.stream()
                        .filter(paper -> paper.code().isPresent())
                        .map(PaperNaming::getName)
                        .toList());
    }

    /**
     * Enters what the office did not know when the sheet was entered.
     *
     * @throws id.sop.documents.types.DocumentTypeExists if another type has been called so meanwhile
     */
    void enter(String office, List<NewPaper> papers) {
        papers.stream()
                .sorted(comparing(
                        paper -> paper.code().isEmpty())) // one without a code may be called as one that has one
                .forEach(paper -> types.enterCalled(office, paper.code(), paper.printed(), paper.name()));
    }

    static List<String> meanings(DocumentTypeNames names, Optional<String> code, String name) {
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
