package id.sop.clients;

import id.sop.clients.persons.LikenessVerdict;
import id.sop.organisation.Colleague;
import id.sop.organisation.Colleagues;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.OfficeDay;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for persons whom the office knows, before somebody is entered anew. */
@Stateless
@RolesAllowed("**")
public class PersonRegister {

    @Inject
    CurrentCaller current;

    @Inject
    Persons persons;

    @Inject
    ClientCases cases;

    @Inject
    Offices offices;

    @Inject
    Colleagues colleagues;

    @Inject
    OfficeDay days;

    /**
     * Somebody who may be the one who is being entered.
     *
     * @param number under which her last case is known
     * @param address the same as in an address
     */
    public record Known(String number, String address, String name, LikenessVerdict verdict, CaseState state)
            implements Serializable {}

    /**
     * Persons of the caller's office who may be the one described, the likeliest first.
     *
     * @param member who is being entered: the person that she is already is not among them
     * @throws id.sop.organisation.NotPermitted without the right to read clients
     */
    public List<Known> alike(PersonData described, String member) {
        var caller = current.get();
        caller.require(Right.READ_CLIENTS);
        var today = days.today(caller.office());
        var herself = cases.find(caller.office(), member).map(ClientCase::person);
        return persons.alike(caller.office(), described.description(today)).stream()
                .filter(alike -> !herself.equals(Optional.of(alike.person())))
                .flatMap(this::known)
                .toList();
    }

    private Stream<Known> known(Persons.Alike alike) {
        return cases.of(alike.person()).stream()
                .limit(1)
                .map(last -> new Known(
                        last.knownAs(),
                        last.inAddress(),
                        alike.person().shownName(),
                        alike.likeness().verdict(),
                        last.state()));
    }

    /**
     * The officers who can look after a client: those of the positions that receive them at the door.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read clients
     */
    public List<Colleague> workers() {
        var caller = current.get();
        caller.require(Right.READ_CLIENTS);
        return colleagues.holders(caller.office(), offices.positionsWith(caller.office(), Right.READ_CLIENTS));
    }
}
