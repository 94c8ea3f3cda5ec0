package id.sop.procedures.runs;

import id.sop.organisation.Caller;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.sheet.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** To which sheets the rows of a run lead (SOP terkait), and which of them may be started from it. */
@ApplicationScoped
class RelatedSheets {

    @Inject
    Catalogue catalogue;

    /** Those of the rows that the run has performed or is at, in the order of the rows. */
    List<RunDetails.Related> of(SopRun run, Sop sop, Caller caller) {
        var performed = run.performed().stream().map(PerformedStep::stepNumber).collect(Collectors.toSet());
        var reached = sop.steps().stream()
                .filter(step -> !step.relatedProcedures().isEmpty())
                .filter(step -> performed.contains(step.no())
                        || run.stepNumber().filter(at -> at == step.no()).isPresent())
                .toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        var sheets = catalogue.inForce(run.office()).stream().collect(Collectors.toMap(Sop::code, Function.identity()));
        return reached.stream()
                .flatMap(step -> step.relatedProcedures().stream()
                        .map(printed -> related(step, printed, sheets, performed, caller)))
                .toList();
    }

    private static RunDetails.Related related(
            Step step, String printed, Map<String, Sop> sheets, Set<Integer> performed, Caller caller) {
        var sheet = Optional.ofNullable(sheets.get(printed));
        var startable = performed.contains(step.no())
                && sheet.filter(sop -> Catalogue.startable(sop, caller)).isPresent();
        return new RunDetails.Related(step.no(), printed, sheet, startable);
    }
}
