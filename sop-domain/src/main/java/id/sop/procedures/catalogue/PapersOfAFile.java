package id.sop.procedures.catalogue;

import id.sop.documents.types.DocumentTypeNames;
import id.sop.procedures.sheet.PaperNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an office understands by the papers of a file that is read, and which of them it does not know. */
class PapersOfAFile implements PaperNames {

    private final DocumentTypeNames known;
    private final List<PaperNaming> named;
    private final List<PaperNaming> unknown = new ArrayList<>();

    /** @param named what unknown papers shall be called: they are no fault then */
    PapersOfAFile(DocumentTypeNames known, List<PaperNaming> named) {
        this.known = known;
        this.named = named;
    }

    @Override
    public List<String> meanings(String office, Optional<String> code, String printedName) {
        var meanings = SheetPapers.meanings(known, code, printedName);
        if (!meanings.isEmpty()) {
            return meanings;
        }
        var naming = one(named, code, printedName);
        if (one(unknown, code, printedName).isEmpty()) {
            unknown.add(naming.orElseGet(() -> new PaperNaming(code.orElse(null), printedName)));
        }
        return naming.isPresent() ? List.of(printedName) : List.of();
    }

    private static Optional<PaperNaming> one(List<PaperNaming> all, Optional<String> code, String printedName) {
        return all.stream().filter(paper -> paper.isOf(code, printedName)).findFirst();
    }

    /** The papers that the office does not know, each once, as somebody called them or as the file does. */
    List<PaperNaming> unknown() {
        return List.copyOf(unknown);
    }
}
