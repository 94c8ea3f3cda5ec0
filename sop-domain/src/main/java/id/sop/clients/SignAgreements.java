package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.organisation.Colleagues;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.StepContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The row that signs the agreements (JBI-PENERIMAAN-WANITA-PMKS, -EKS-PSIKOTIK row 5): who signs is definitive and in service (R21). */
@Handles(value = "clients.sign-agreement", about = Intake.KIND)
@ApplicationScoped
class SignAgreements extends MemberStep<PlainStep, SignAgreement> {

    @Inject
    NumberLedger ledger;

    @Inject
    ClientGroups groups;

    @Inject
    Colleagues colleagues;

    SignAgreements() {
        super(PlainStep.class, PlainStep::new, SignAgreement.class, SignAgreement::new, "intake.agreements-signed");
    }

    @Override
    boolean isDone(IntakeMember member) {
        return member.state() == MemberState.ADMITTED;
    }

    @Override
    void show(IntakeMember member, SignAgreement entry, StepContext step) {
        var agreement = member.clientCase().flatMap(ClientCase::agreement);
        if (agreement.isPresent()) {
            entry.show(agreement.get());
        } else {
            entry.setSignedOn(step.today());
            entry.setFrom(step.today());
            groups.find(step.office(), member.intake().group())
                    .flatMap(ClientGroup::serviceMonths)
                    .ifPresent(months -> entry.setUntil(step.today().plusMonths(months)));
            entry.setManner(SigningManner.SIGNED);
        }
    }

    /**
     * @throws BookIncomplete while columns of the book are open (R18)
     * @throws GuardianRequired if she is or may be a child and no guardian signs with her
     * @throws CaseStateDoesNotAllow unless she is registered (R30)
     */
    @Override
    void apply(IntakeMember member, SignAgreement entry, StepContext step) {
        var clientCase = member.requireHere();
        clientCase.definitive(ledger.next(step.caller(), MasterNumbers.BOOK, step.now()), step.today());
        var number = ledger.next(step.caller(), ServiceAgreement.BOOK, step.now());
        clientCase.agreed(new ServiceAgreement(clientCase, number, entry, head(step.office())), step.today());
    }

    /** Who signs for the home today. */
    private Signatory head(String office) {
        var heads = offices.positionsWith(office, Right.DECIDE_ON_CLIENTS);
        return colleagues.holders(office, heads).stream()
                .findFirst()
                .map(head -> new Signatory(
                        head.name(),
                        heads.stream()
                                .filter(head::holds)
                                .findFirst()
                                .map(position -> offices.titleOf(head.authority(), position))
                                .orElse("")))
                .orElse(Signatory.UNKNOWN);
    }

    @Override
    protected void perform(Intake intake, PlainStep input, StepContext step) {
        intake.require();
    }
}
