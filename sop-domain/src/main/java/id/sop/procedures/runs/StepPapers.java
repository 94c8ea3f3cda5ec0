package id.sop.procedures.runs;

import id.sop.documents.files.FileStore;
import id.sop.documents.types.DocumentTypeList;
import id.sop.documents.types.DocumentTypeNames;
import id.sop.procedures.sheet.Output;
import id.sop.procedures.sheet.RequiredPaper;
import id.sop.procedures.steps.ReasonRequired;
import id.sop.procedures.steps.StepContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Takes in the papers of a step that is being performed: what is brought is looked up and claimed, what is made is kept with the run. */
@ApplicationScoped
class StepPapers {

    @Inject
    DocumentTypeList types;

    @Inject
    PaperReferenceRegister references;

    @Inject
    FileStore files;

    /**
     * The papers that a row requires, known as document types of the office and found where they refer to something.
     *
     * @throws PaperReferenceNotFound if one refers to what is not there or not hers to see
     * @throws id.sop.documents.files.FileNotFound if an attached file is not one she gave
     */
    List<GivenPaper> received(StepContext step, List<GivenPaper> given) {
        if (given.stream().allMatch(paper -> paper.presence() == Presence.KEPT_HERE)) {
            return given;
        }
        var names = types.names(step.office());
        return given.stream().map(paper -> received(step, names, paper)).toList();
    }

    private GivenPaper received(StepContext step, DocumentTypeNames names, GivenPaper paper) {
        if (paper.presence() == Presence.KEPT_HERE) {
            return paper;
        }
        if (paper.presence() == Presence.ATTACHED) {
            claim(step, paper.fileId());
        }
        var typed = step.step().requires().stream()
                .filter(required -> required.name().equals(paper.paper()))
                .filter(required -> required.given() != RequiredPaper.Given.AT_HAND)
                .findFirst()
                .flatMap(required -> names.meant(required.paper(), required.name()))
                .map(type -> paper.ofType(type.code()))
                .orElse(paper);
        return paper.presence() == Presence.REFERENCED
                ? typed.found(references
                        .find(paper.referenceKind(), paper.referenceNumber())
                        .orElseThrow(() -> new PaperReferenceNotFound(paper.paper())))
                : typed;
    }

    /**
     * Keeps what the officer says of the papers that the row is to produce; of what she says nothing, nothing is kept.
     *
     * @throws PaperNotProducedHere if the row produces no such paper
     * @throws PaperNotGiven if a file is announced and not there
     * @throws ReasonRequired if a paper was not made and nobody says why
     * @throws id.sop.documents.files.FileNotFound if an attached file is not one she gave
     */
    void keep(SopRun run, PerformedStep done, StepContext step, List<ProducedPaper> produced) {
        if (produced.isEmpty()) {
            return;
        }
        var names = types.names(step.office());
        produced.forEach(paper -> {
            var code = code(step, paper);
            var type = names.withCode(code).orElseGet(() -> new DocumentTypeNames.Named(code, paper.output()));
            run.keep(done, step.step(), paper, type, fileName(step, paper));
        });
    }

    private static String code(StepContext step, ProducedPaper paper) {
        return papers(step)
                .filter(output -> output.name().equals(paper.output()))
                .findFirst()
                .flatMap(Output::paper)
                .orElseThrow(() -> new PaperNotProducedHere(paper.output()));
    }

    private static Stream<Output> papers(StepContext step) {
        return step.step().outputs().stream().filter(output -> output.paper().isPresent());
    }

    private String fileName(StepContext step, ProducedPaper paper) {
        return switch (paper.making()) {
            case FILE -> {
                if (paper.fileId() == null) {
                    throw new PaperNotGiven(paper.output());
                }
                yield claim(step, paper.fileId());
            }
            case ON_PAPER -> null;
            case NOT_MADE -> {
                ReasonRequired.in(paper.reason());
                yield null;
            }
        };
    }

    /** @return the name of the file */
    private String claim(StepContext step, String fileId) {
        return files.claim(step.caller(), fileId, RunService.KIND, step.run().inAddress())
                .name();
    }
}
