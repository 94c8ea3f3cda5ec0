package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.organisation.Colleagues;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.StepContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The row of the register (JBI-PENERIMAAN-WANITA-PMKS, -EKS-PSIKOTIK row 4, melaksanakan registrasi): each who came gets her client number. */
@Handles(value = "clients.register", about = Intake.KIND)
@ApplicationScoped
class RegisterMembers extends MemberStep<PlainStep, MemberRegistration> {

    @Inject
    NumberLedger ledger;

    @Inject
    Colleagues colleagues;

    RegisterMembers() {
        super(
                PlainStep.class,
                PlainStep::new,
                MemberRegistration.class,
                MemberRegistration::new,
                "intake.members-registered");
    }

    @Override
    boolean isDone(IntakeMember member) {
        return member.clientCase().flatMap(ClientCase::number).isPresent()
                        && !member.state().isEnd()
                || member.state() == MemberState.ADMITTED;
    }

    @Override
    void show(IntakeMember member, MemberRegistration entry, StepContext step) {
        entry.show(member);
    }

    /** @throws MemberStateDoesNotAllow unless she is here */
    @Override
    void apply(IntakeMember member, MemberRegistration entry, StepContext step) {
        var clientCase = enter(member, entry, step);
        var number = clientCase.number().orElseGet(() -> ledger.next(step.caller(), ClientNumbers.BOOK, step.now()));
        clientCase.registered(number, step.today());
        if (entry.getWorker() != null) {
            colleagues
                    .find(step.office(), entry.getWorker())
                    .ifPresent(worker -> clientCase.assigned(worker.username(), worker.name(), step.today()));
        }
    }

    @Override
    void applyHeld(IntakeMember member, MemberRegistration entry, StepContext step) {
        enter(member, entry, step);
    }

    private static ClientCase enter(IntakeMember member, MemberRegistration entry, StepContext step) {
        var clientCase = member.requireHere();
        clientCase.person().enter(entry.getPerson(), step.today());
        return clientCase;
    }

    @Override
    protected void perform(Intake intake, PlainStep input, StepContext step) {
        intake.require();
    }
}
