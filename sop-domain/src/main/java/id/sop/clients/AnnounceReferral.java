package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.Prepared;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.StepHandler;
import id.sop.procedures.steps.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The row that announces clients (JBI-PENERIMAAN-WANITA-PMKS, -EKS-PSIKOTIK, -TS row 1): an intake with its members gets its number. */
@Handles(value = "clients.announce-referral", about = Intake.KIND, starts = true)
@ApplicationScoped
class AnnounceReferral implements StepHandler<NewIntake> {

    @Inject
    NumberLedger ledger;

    @Inject
    Intakes intakes;

    @Inject
    ClientGroups groups;

    @Override
    public Class<NewIntake> inputType() {
        return NewIntake.class;
    }

    @Override
    public Prepared<NewIntake> prepare(StepContext step) {
        var input = new NewIntake();
        input.setAnnouncedOn(step.today());
        groups.admittedBy(step.office(), step.sop().code()).ifPresent(group -> input.setGroup(group.code()));
        return Prepared.of(input);
    }

    /** @throws GroupUnknown if the office has no such group in use */
    @Override
    public Subject handle(StepContext step, NewIntake input) {
        groups.require(step.office(), input.getGroup());
        var number = ledger.next(step.caller(), Intake.BOOK, step.now());
        var intake = new Intake(step.office(), number, step.run(), input);
        intakes.add(intake);
        return intake.asSubject();
    }
}
