package id.sop.clients;

import id.sop.organisation.Actors;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.OfficeDay;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;

/** Decides about the members of intakes who are held: nobody is turned away by the system, nor forgotten (oddities 7 and 8). */
@Stateless
@RolesAllowed("**")
public class HoldService {

    @Inject
    CurrentCaller current;

    @Inject
    Intakes intakes;

    @Inject
    ClientRegister clients;

    @Inject
    Offices offices;

    @Inject
    Actors actors;

    @Inject
    OfficeDay days;

    @Inject
    Clock clock;

    /**
     * Who is held, and why, for who decides it; without the right nobody learns whether there is such a member.
     *
     * @param number of the member, as in an address
     * @throws id.sop.organisation.NotPermitted without the right to decide on clients
     * @throws ClientNotFound if the office has no such member, or she is not here
     */
    public ClientView open(String number) {
        current.get().require(Right.DECIDE_ON_CLIENTS);
        return clients.open(number);
    }

    /**
     * Lets a member go on, or ends her way.
     *
     * @throws id.sop.organisation.NotPermitted without the right to decide on clients
     * @throws IntakeNotFound if the office has no such intake
     * @throws MemberNotHeld if she is not held
     * @throws ReasonForMemberRequired if she does not go on and no reason is given
     */
    public void decide(MemberNumber number, @NotNull @Valid DecideHold decision) {
        var caller = current.get();
        caller.require(Right.DECIDE_ON_CLIENTS);
        var intake = intakes.lock(caller.office(), number.intake());
        var head = actors.actor(caller, offices.positionsWith(caller.office(), Right.DECIDE_ON_CLIENTS));
        var today = days.today(caller.office());
        intakes.change(
                intake,
                "intake.hold-decided",
                changed -> changed.member(number.serial())
                        .orElseThrow(IntakeNotFound::new)
                        .decided(decision.getDecision(), decision.getReason(), head, today, clock.instant()));
    }
}
