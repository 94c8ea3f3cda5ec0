package id.sop.web.procedures;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionStatus;
import id.sop.procedures.runs.PaperNumber;
import id.sop.procedures.runs.PaperRow;
import id.sop.procedures.runs.RunRow;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.Urgency;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.shared.Slice;
import id.sop.web.modules.Found;
import id.sop.web.modules.Found.Hit;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.TaskPage;
import id.sop.web.modules.ThingPage;
import id.sop.web.modules.Tone;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The pages of tasks, sheets, runs and their papers. */
@ApplicationScoped
class ProceduresPages implements ModulePages {

    private static final String RUN = "/procedures/run";

    @Inject
    RevisionRegister revisions;

    @Inject
    Registers registers;

    @Inject
    Words words;

    @Override
    public int place() {
        return 200;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.of(Group.TASKS, "tasks").at("/index.xhtml").counting(kind -> true),
                MenuEntry.of(Group.MODULE, "procedures.catalogue"),
                MenuEntry.of(Group.MODULE, "procedures.revisions").openTo(caller -> revisions.concernCaller()),
                MenuEntry.of(Group.REGISTERS, "procedures.runs"),
                MenuEntry.of(Group.REGISTERS, "procedures.papers"));
    }

    @Override
    public List<ThingPage> things() {
        return List.of(
                ThingPage.at("run", RUN)
                        .numberedIn("run")
                        .readBy(Right.READ_ALL_RUNS)
                        .written(number -> SerialNumber.read(number)
                                .map(RunNumber::written)
                                .orElse(number))
                        .with("outcome", "way.outcome"),
                ThingPage.at("paper", RUN).asked(ProceduresPages::runOf));
    }

    private static String runOf(String paper) {
        return "no="
                + PaperNumber.parse(paper)
                        .map(number -> number.run().inAddress())
                        .orElse(paper);
    }

    @Override
    public List<TaskPage> tasks() {
        return List.of(TaskPage.at("sheet-revision", "/procedures/revision").asked(ProceduresPages::revision));
    }

    private static String revision(String number) {
        var parts = number.split("\\.");
        return "code=" + parts[0] + "&revision=" + parts[1];
    }

    @Override
    public Map<Enum<?>, Tone> tones() {
        return Map.ofEntries(
                Map.entry(Urgency.IMPORTANT, Tone.DUE),
                Map.entry(Urgency.URGENT, Tone.LATE),
                Map.entry(RevisionStatus.DRAFT, Tone.DUE),
                Map.entry(RevisionStatus.CHECKED, Tone.DUE),
                Map.entry(RevisionStatus.SCHEDULED, Tone.BRAND),
                Map.entry(RevisionStatus.IN_FORCE, Tone.DONE),
                Map.entry(RevisionStatus.WITHDRAWN, Tone.LATE),
                Map.entry(RunState.RUNNING, Tone.BRAND),
                Map.entry(RunState.COMPLETED, Tone.DONE),
                Map.entry(RunState.ENDED_OUTSIDE, Tone.DUE));
    }

    @Override
    public List<Found> search(String text, Slice first) {
        return List.of(
                Found.of(
                        "search.runs",
                        "/procedures/runs",
                        registers.page(registers.find("runs"), Wanted.words(text), first),
                        RunRow.class,
                        ProceduresPages::hit),
                Found.of(
                        "search.papers",
                        "/procedures/papers",
                        registers.page(registers.find("papers"), Wanted.words(text), first),
                        PaperRow.class,
                        this::hit));
    }

    private static Hit hit(RunRow run) {
        return Hit.of(
                "run",
                run.number().inAddress(),
                RunNumber.written(run.number()),
                run.subject().title(),
                run.state(),
                run.isVoid(),
                run.sopTitle(),
                run.startedAt());
    }

    private Hit hit(PaperRow paper) {
        var hit = Hit.of(
                "paper",
                paper.number().inAddress(),
                null,
                paper.title() + " · " + paper.subject(),
                paper.making(),
                false,
                paper.typeName(),
                paper.paperNumber(),
                words.of("papers.row-of", paper.row(), paper.sopTitle()),
                paper.madeAt());
        return paper.fileId() == null ? hit : hit.with(new Found.File(paper.fileId(), paper.fileName()));
    }
}
