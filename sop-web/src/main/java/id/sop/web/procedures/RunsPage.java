package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Offices;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.RunRow;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Page;
import id.sop.web.fields.Choice;
import id.sop.web.lists.Asked;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The register of runs (pelaksanaan): those of the sheets that are the caller's work, or all of her office with the right to. */
@Named
@RequestScoped
public class RunsPage {

    /** What modules keep that runs are about has its name under this. */
    private static final String KINDS_OF_MODULES = "subject-kind.";

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    RunRegister register;

    @Inject
    RunsQuery query;

    @Inject
    Offices offices;

    @Inject
    Asked asked;

    @Inject
    Words words;

    private Page<RunRow> runs;
    private List<Choice> sheets;
    private List<Choice> positions;
    private List<Choice> kinds;

    /** Reads the runs that the address asks for, newest first. */
    public void load() {
        runs = register.page(query.filter(), query.order(), query.descending(), asked.slice());
        sheets = catalogue.inForce(current.get().office()).stream()
                .map(sop -> new Choice(sop.code(), sop.title()))
                .toList();
        positions = offices.positions(current.get().office()).stream()
                .map(position -> new Choice(position.code(), position.name()))
                .toList();
        kinds = kinds();
    }

    /** A kind that a module keeps and that is also written plainly is one kind to people. */
    private List<Choice> kinds() {
        var kept = words.keys(KINDS_OF_MODULES).stream()
                .map(key -> new Choice(key.substring(KINDS_OF_MODULES.length()), words.of(key)))
                .toList();
        var plain = Arrays.stream(SubjectKind.values())
                .map(kind -> new Choice(kind.word(), words.spell(kind)))
                .filter(choice -> kept.stream().map(Choice::value).noneMatch(choice.value()::equals));
        return Stream.concat(kept.stream(), plain).toList();
    }

    public Page<RunRow> getRuns() {
        return runs;
    }

    public List<Choice> getSheets() {
        return sheets;
    }

    public List<Choice> getPositions() {
        return positions;
    }

    /** The kinds of things that runs can be about. */
    public List<Choice> getKinds() {
        return kinds;
    }
}
