package id.sop.procedures.runs;

import id.sop.procedures.sheet.Sop;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import id.sop.procedures.steps.SubjectKind;

/** What the built-in steps share: they change nothing but the run. */
abstract class BuiltInStep implements StepHandler<PlainStep> {

    @Override
    public Class<PlainStep> inputType() {
        return PlainStep.class;
    }

    @Override
    public Prepared<PlainStep> prepare(StepContext step) {
        var input = new PlainStep();
        input.setKind(usualKind(step.sop()));
        return Prepared.of(input);
    }

    /** @throws SubjectRequired if a run begins that carries no subject from elsewhere, and nobody says what it is about */
    @Override
    public Subject handle(StepContext step, PlainStep input) {
        if (!step.starts()) {
            return step.subject();
        }
        return step.origin().map(Origin::subject).orElseGet(() -> said(step.sop(), input));
    }

    private static Subject said(Sop sop, PlainStep input) {
        var name = text(input.getAbout());
        if (name == null) {
            throw new SubjectRequired();
        }
        var kind = input.getKind() == null ? usualKind(sop) : input.getKind();
        return Subject.plain(kind, name, text(input.getNumber()));
    }

    private static SubjectKind usualKind(Sop sop) {
        return sop.about().map(SubjectKind::of).orElse(SubjectKind.OTHER);
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }
}
