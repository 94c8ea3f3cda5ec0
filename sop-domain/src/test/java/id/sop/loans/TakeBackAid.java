package id.sop.loans;

import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.procedures.steps.ThingStep;
import jakarta.enterprise.context.ApplicationScoped;

/** Row 2, menerima kembali. */
@Handles(value = "loans.take-back", about = Loan.KIND)
@ApplicationScoped
class TakeBackAid extends ThingStep<Loan, TakeBack> {

    TakeBackAid() {
        super(TakeBack.class, TakeBack::new, "loan.returned");
    }

    @Override
    protected void perform(Loan loan, TakeBack input, StepContext step) {
        loan.takeBack(step.today(), input.getRemark());
    }
}
