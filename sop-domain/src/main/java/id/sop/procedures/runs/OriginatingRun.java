package id.sop.procedures.runs;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Caller;
import id.sop.organisation.Compartment;
import id.sop.organisation.Compartments;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.RunNumber;
import id.sop.procedures.steps.RunOrigin;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** A run as that from which another is started: a row that was performed names the sheet of the next (SOP terkait). */
@ApplicationScoped
class OriginatingRun implements RunOrigin {

    @Inject
    Runs runs;

    @Inject
    Catalogue catalogue;

    @Inject
    VisibleRuns visible;

    @Inject
    Compartments compartments;

    @Override
    public String kind() {
        return RunService.KIND;
    }

    @Override
    public Optional<Origin> seen(Caller caller, String number) {
        return find(caller, number).map(run -> origin(run, 0, run.subject()));
    }

    /** @throws NotRelated if no performed row names the sheet */
    @Override
    public Optional<Origin> starting(Caller caller, String number, Sop next) {
        return find(caller, number).map(run -> origin(run, rowThatLeadsTo(next, run), carried(run, next)));
    }

    private Optional<SopRun> find(Caller caller, String number) {
        return SerialNumber.parse(number)
                .flatMap(parsed -> runs.look(caller.office(), parsed))
                .filter(run -> visible.sees(caller, run));
    }

    private int rowThatLeadsTo(Sop next, SopRun run) {
        var sop = catalogue.sheet(run.sheet());
        return run.performed().stream()
                .map(PerformedStep::stepNumber)
                .filter(row -> sop.step(row).relatedProcedures().contains(next.code()))
                .reduce((former, latter) -> latter)
                .orElseThrow(() -> new NotRelated(RunNumber.written(run.number()), next.title()));
    }

    /** What a run of the next sheet is about: out of a compartment goes the number of the run, and not what that is about. */
    private Subject carried(SopRun run, Sop next) {
        var to = compartments.ofSheet(run.office(), next.code()).map(Compartment::code);
        return run.compartment().isEmpty() || run.compartment().equals(to)
                ? run.subject()
                : Subject.plain(SubjectKind.of(run.subject().kind()), RunNumber.written(run.number()), null);
    }

    private Origin origin(SopRun run, int row, Subject subject) {
        return new Origin(
                kind(),
                run.number().inAddress(),
                row,
                RunNumber.written(run.number()) + " · " + run.sopTitle(),
                subject);
    }
}
