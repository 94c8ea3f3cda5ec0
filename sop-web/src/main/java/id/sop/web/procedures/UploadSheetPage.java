package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.PaperNaming;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.SheetEntry;
import id.sop.procedures.sheet.SheetProblem;
import id.sop.procedures.sheet.SheetReader;
import id.sop.web.files.Attachments;
import id.sop.web.files.FileInMemory;
import id.sop.web.shared.Notices;
import id.sop.web.shared.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Enters the file of a sheet; what is wrong with it is told line by line, and nothing is stored. */
@Named
@ViewScoped
public class UploadSheetPage implements Serializable {

    @Inject
    transient RevisionService revisions;

    @Inject
    transient CurrentCaller current;

    @Inject
    transient Notices notices;

    @Inject
    transient Words words;

    private final FileInMemory file = new FileInMemory(SheetReader.LIMIT);
    private List<PaperNaming> unknown = List.of();
    private List<SheetProblem> problems = List.of();

    /** Opens the page for who may enter sheets. */
    public void load() {
        current.get().require(Right.MAINTAIN_SHEETS);
    }

    /** Enters the file and shows the draft, or stays here with what is wrong. */
    public String enter() {
        problems = List.of();
        if (file.isEmpty()) {
            notices.wrong("form:file", "upload-sheet.no-file");
            return null;
        }
        SheetEntry entry = revisions.enter(file.name(), file.content(), unknown);
        problems = entry.problems();
        if (entry.isRefused()) {
            notices.wrong(null, "upload-sheet.refused", file.name(), problems.size());
            unknown = entry.unknown();
            if (unknown.isEmpty()) {
                file.spend(); // the mended one can be chosen at once
            }
            return null;
        }
        notices.done("upload-sheet.entered", entry.code(), entry.revision());
        return RevisionPage.outcome(entry.code(), entry.revision());
    }

    /** What is wrong with the file, in the words of the office. */
    public String sentence(SheetProblem problem) {
        return words.of(problem.key(), problem.arguments().toArray());
    }

    public Attachments getFile() {
        return file;
    }

    public List<SheetProblem> getProblems() {
        return problems;
    }

    /** The papers that the office does not know yet, to be named. */
    public List<PaperNaming> getUnknown() {
        return unknown;
    }
}
