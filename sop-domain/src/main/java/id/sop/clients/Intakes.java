package id.sop.clients;

import id.sop.organisation.Caller;
import id.sop.organisation.Right;
import id.sop.procedures.steps.Things;
import id.sop.shared.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The stored intakes of all offices: read by who may read clients, and known to others by their number alone. */
@ApplicationScoped
class Intakes extends Things<Intake> {

    @Inject
    ClientGroups groups;

    Intakes() {
        super(Intake.class, Intake.KIND, Intake.BOOK, IntakeNotFound::new);
    }

    @Override
    public boolean areNamedOutside() {
        return false;
    }

    @Override
    public boolean isReservable() {
        return false;
    }

    @Override
    protected Condition seenBy(Caller caller, Condition intakes) {
        return caller.may(Right.READ_CLIENTS) ? intakes : intakes.and("1 = 0");
    }

    @Override
    protected Condition valid(Condition intakes) {
        return intakes.and("thing.state <> :withdrawn", "withdrawn", IntakeState.WITHDRAWN);
    }

    @Override
    public IntakeBrief brief(Intake intake) {
        return IntakeBrief.of(intake, groups.neutralName(intake.office(), intake.group()));
    }
}
