package id.sop.clients;

import id.sop.documents.numbers.NumberLedger;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The row that makes the record of admission (JBI-PENERIMAAN-WANITA-PMKS, -EKS-PSIKOTIK row 3): one record with its number for
 * all who are here, unless it is said otherwise of one; who is held is received for the time being, and the record says so.
 */
@Handles(value = "clients.issue-admission-record", about = Intake.KIND)
@ApplicationScoped
class IssueAdmissionRecord extends MemberStep<RecordAdmission, MemberRecording> {

    /** The book of the ledger that numbers the records of admission. */
    static final String BOOK = "admission-record";

    @Inject
    NumberLedger ledger;

    IssueAdmissionRecord() {
        super(
                RecordAdmission.class,
                RecordAdmission::new,
                MemberRecording.class,
                MemberRecording::new,
                "intake.recorded");
    }

    @Override
    protected RecordAdmission input(Intake intake) {
        var input = super.input(intake);
        input.setRecordedOn(intake.recordOn());
        input.setPlace(
                intake.record().isPresent()
                        ? intake.recordPlace()
                        : offices.office(intake.office()).name());
        return input;
    }

    @Override
    boolean isDone(IntakeMember member) {
        return member.state() == MemberState.ARRIVED || member.isRecorded();
    }

    @Override
    void show(IntakeMember member, MemberRecording entry, StepContext step) {}

    @Override
    void apply(IntakeMember member, MemberRecording entry, StepContext step) {
        member.requireHere();
    }

    @Override
    protected void perform(Intake intake, RecordAdmission input, StepContext step) {
        var number = intake.record().orElseGet(() -> ledger.next(step.caller(), BOOK, step.now()));
        intake.members().stream()
                .filter(member -> member.state() == MemberState.ARRIVED)
                .forEach(IntakeMember::recorded);
        intake.recorded(number, input.getRecordedOn(), input.getPlace().strip());
    }
}
