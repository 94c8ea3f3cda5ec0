package id.sop.clients;

import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.Traced;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads clients and intakes: who opens one leaves a line in the trace, with the groups of fields that she saw and no value. */
@Stateless
@RolesAllowed("**")
public class ClientRegister {

    private static final String KIND = "client";

    @Inject
    CurrentCaller current;

    @Inject
    ClientCases cases;

    @Inject
    ClientViews views;

    @Inject
    ClientAccess access;

    @Inject
    ClientGroups groups;

    @Inject
    Intakes intakes;

    @Inject
    Event<Traced> trace;

    /** A group of clients as a form offers it. */
    public record Group(String code, String name) implements java.io.Serializable {}

    /**
     * Opens a client.
     *
     * @param number the client number or that of the member of an intake, as in an address
     * @throws ClientNotFound if the caller's office has no such client, or she may read nothing of her
     */
    public ClientView open(String number) {
        var caller = current.get();
        var view = views.view(cases.find(caller.office(), number).orElseThrow(ClientNotFound::new), caller);
        var groupsShown = view.shown().stream()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .collect(Collectors.joining(" "));
        trace.fire(Traced.done("client.opened", KIND, view.number(), Map.of("groups", groupsShown)));
        return view;
    }

    /**
     * The number of a client in the civil registry, unmasked, which is traced.
     *
     * @throws ClientNotFound if there is no such client, or the caller may not read her papers
     */
    public String revealNik(String number) {
        var caller = current.get();
        var found = cases.find(caller.office(), number)
                .filter(client -> access.of(caller, client).contains(FieldGroup.DOCUMENTS))
                .orElseThrow(ClientNotFound::new);
        trace.fire(Traced.seen("client.nik-revealed", KIND, found.knownAs()));
        return found.person().contact().nik();
    }

    /** Opens an intake, which is traced. @throws IntakeNotFound if there is none, or the caller may not read clients */
    public IntakeBrief openIntake(SerialNumber number) {
        var caller = current.get();
        var intake = intakes.brief(intakes.open(caller, number));
        return caller.may(Right.READ_CLIENT_LAW) ? intake : intake.withoutSender();
    }

    /**
     * The groups in use, for whoever announces clients.
     *
     * @throws id.sop.organisation.NotPermitted without the right to read clients
     */
    public List<Group> groups() {
        var caller = current.get();
        caller.require(Right.READ_CLIENTS);
        return groups.inUse(caller.office()).stream()
                .map(group -> new Group(
                        group.code(), caller.may(Right.READ_CLIENT_GROUPS) ? group.name() : group.neutralName()))
                .toList();
    }
}
