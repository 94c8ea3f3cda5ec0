package id.sop.web.procedures;

import id.sop.organisation.CurrentCaller;
import id.sop.procedures.Catalogue;
import id.sop.procedures.RunFilter;
import id.sop.procedures.RunRegister;
import id.sop.procedures.RunRow;
import id.sop.procedures.RunState;
import id.sop.shared.Page;
import id.sop.web.Asked;
import id.sop.web.Choice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of runs (pelaksanaan): those of the sheets that are the caller's work. */
@Named
@RequestScoped
public class RunsPage {

    @Inject
    CurrentCaller current;

    @Inject
    Catalogue catalogue;

    @Inject
    RunRegister register;

    @Inject
    Asked asked;

    private Page<RunRow> runs;
    private List<Choice> sheets;

    /** Reads the runs that the address asks for, newest first. */
    public void load() {
        var filter = new RunFilter(asked.text("sop"), asked.constant(RunState.class, "state"), asked.text("q"));
        runs = register.page(filter, asked.slice());
        sheets = catalogue.inForce(current.get().office()).stream()
                .map(sop -> new Choice(sop.code(), sop.title()))
                .toList();
    }

    public Page<RunRow> getRuns() {
        return runs;
    }

    public List<Choice> getSheets() {
        return sheets;
    }
}
