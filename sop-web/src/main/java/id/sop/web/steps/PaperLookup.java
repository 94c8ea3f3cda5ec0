package id.sop.web.steps;

import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.steps.PaperReference;
import id.sop.web.fields.Choice;
import id.sop.web.fields.Lookup;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Finds a paper of another run or a letter by typing a part of its number or its words. */
@Named
@RequestScoped
public class PaperLookup implements Lookup {

    private static final int MOST_OF_A_KIND = 10;

    @Inject
    PaperReferenceRegister references;

    @Inject
    Words words;

    @Override
    public List<Choice> search(String typed) {
        return references.search(typed, MOST_OF_A_KIND).stream()
                .map(paper -> new Choice(paper.code(), paper.title(), words.of("paper.kind." + paper.kind())))
                .toList();
    }

    @Override
    public String label(String code) {
        return PaperReference.parse(code)
                .flatMap(paper -> references.find(paper.kind(), paper.number()))
                .map(PaperReference::title)
                .orElse(code);
    }
}
