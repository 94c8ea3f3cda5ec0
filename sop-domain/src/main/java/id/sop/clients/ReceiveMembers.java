package id.sop.clients;

import id.sop.clients.persons.LikenessVerdict;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepContext;
import id.sop.shared.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;

/** The row at the door (JBI-PENERIMAAN-WANITA-PMKS, -EKS-PSIKOTIK, -TS row 2): who comes is a person with a case and a stay from that hour on. */
@Handles(value = "clients.receive", about = Intake.KIND)
@ApplicationScoped
class ReceiveMembers extends MemberStep<ReceiveIntake, MemberReception> {

    @Inject
    Persons persons;

    @Inject
    ClientCases cases;

    ReceiveMembers() {
        super(ReceiveIntake.class, ReceiveIntake::new, MemberReception.class, MemberReception::new, "intake.received");
    }

    @Override
    protected ReceiveIntake input(Intake intake) {
        var input = super.input(intake);
        var referral = intake.referral();
        input.setRecordNumber(referral.recordNumber());
        input.setRecordDate(referral.recordDate());
        input.setRecordMaker(referral.recordMaker());
        input.setEscort(referral.escort());
        return input;
    }

    @Override
    boolean isDone(IntakeMember member) {
        return member.clientCase().isPresent();
    }

    @Override
    void show(IntakeMember member, MemberReception entry, StepContext step) {
        var zone = offices.office(step.office()).zone();
        entry.setArrivedOn(step.today()); // no time: what is shown first must be the same when it is saved
        entry.show(member, zone);
    }

    /**
     * @throws LikelyTheSamePerson if the office knows somebody very like her and the officer has not said whether it is her
     * @throws OpenCaseExists if she is in the home already
     */
    @Override
    void apply(IntakeMember member, MemberReception entry, StepContext step) {
        var arrivedAt = entry.arrived(offices.office(step.office()).zone());
        member.arrived(who(member, entry, step), arrivedAt, entry.arrival(), step.today());
    }

    @Override
    void applyHeld(IntakeMember member, MemberReception entry, StepContext step) {
        apply(member, entry, step);
    }

    /** Who was expected and did not come; who is here leaves again. */
    @Override
    void end(IntakeMember member, MemberReception entry, StepContext step) {
        if (member.clientCase().isPresent()) {
            super.end(member, entry, step);
        } else {
            member.notArrived(entry.getReason(), step.today());
        }
    }

    private Person who(IntakeMember member, MemberReception entry, StepContext step) {
        var known = cases.sameAs(step.office(), entry.getSameAs());
        if (known.isPresent()) {
            cases.requireNoOther(known.get(), member);
            return known.get();
        }
        requireAnother(member, entry, step);
        var hers = member.person().filter(person -> !cases.isKnownFromElsewhere(person, member));
        hers.ifPresent(person -> person.enter(entry.getPerson(), step.today()));
        return hers.or(member::person)
                .orElseGet(() -> persons.enter(step.office(), entry.getPerson(), label(member), step.today()));
    }

    /** What she is called while nobody knows her name. */
    private static String label(IntakeMember member) {
        return ClientWords.of("person.unnamed", member.number());
    }

    private void requireAnother(IntakeMember member, MemberReception entry, StepContext step) {
        if (entry.isAnother()) {
            return;
        }
        likely(member, entry, step).ifPresent(person -> {
            throw new LikelyTheSamePerson(person.shownName());
        });
    }

    private Optional<Person> likely(IntakeMember member, MemberReception entry, StepContext step) {
        return persons.alike(step.office(), entry.getPerson().description(step.today())).stream()
                .filter(alike -> EnumSet.of(LikenessVerdict.SAME, LikenessVerdict.VERY_LIKELY)
                        .contains(alike.likeness().verdict()))
                .map(Persons.Alike::person)
                .filter(person -> !member.person().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    protected void perform(Intake intake, ReceiveIntake input, StepContext step) {
        intake.received(
                TypedText.kept(input.getRecordNumber()),
                input.getRecordDate(),
                TypedText.kept(input.getRecordMaker()),
                TypedText.kept(input.getEscort()));
    }
}
