package id.sop.procedures;

/** What the built-in steps share: they change nothing but the run. */
abstract class BuiltInStep implements StepHandler<PlainStep> {

    @Override
    public Class<PlainStep> inputType() {
        return PlainStep.class;
    }

    @Override
    public PlainStep prepare(StepContext step) {
        return new PlainStep();
    }

    /** @throws SubjectRequired if a run begins and nobody says what it is about */
    @Override
    public Subject handle(StepContext step, PlainStep input) {
        if (!step.starts()) {
            return step.subject();
        }
        if (input.getAbout() == null || input.getAbout().isBlank()) {
            throw new SubjectRequired();
        }
        return Subject.plain(input.getAbout().strip());
    }
}
