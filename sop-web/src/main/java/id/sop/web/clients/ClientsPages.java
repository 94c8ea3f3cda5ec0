package id.sop.web.clients;

import id.sop.clients.CaseState;
import id.sop.clients.ClientRow;
import id.sop.clients.IntakeState;
import id.sop.clients.MemberOutcome;
import id.sop.clients.MemberState;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.registers.Wanted;
import id.sop.registers.books.Registers;
import id.sop.shared.Slice;
import id.sop.web.modules.Found;
import id.sop.web.modules.Found.Hit;
import id.sop.web.modules.MenuEntry;
import id.sop.web.modules.MenuEntry.Group;
import id.sop.web.modules.ModulePages;
import id.sop.web.modules.TaskPage;
import id.sop.web.modules.ThingPage;
import id.sop.web.modules.Tone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The pages of clients. */
@ApplicationScoped
class ClientsPages implements ModulePages {

    private static final String CLIENT = "/clients/client";
    private static final String INTAKE = "/clients/intake";

    @Inject
    CurrentCaller current;

    @Inject
    Registers registers;

    @Override
    public int place() {
        return 200;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.of(Group.MODULE, "clients.clients").needs(Right.READ_CLIENTS),
                MenuEntry.of(Group.MODULE, "clients.intakes")
                        .needs(Right.READ_CLIENTS)
                        .counting("hold"::equals));
    }

    @Override
    public List<ThingPage> things() {
        return List.of(
                ThingPage.at("intake", INTAKE)
                        .asked(ClientsPages::intakeOf)
                        .numberedIn("intake")
                        .readBy(Right.READ_CLIENTS),
                ThingPage.at("client", CLIENT).numberedIn("client-registration").readBy(Right.READ_CLIENTS),
                ThingPage.none("master-number").numberedIn("client-master"),
                ThingPage.none("admission-record").numberedIn("admission-record"),
                ThingPage.none("service-agreement").numberedIn("service-agreement"));
    }

    /** The intake of a member as well: a task about her names her by her number. */
    private static String intakeOf(String number) {
        return "no=" + number.split("\\.")[0];
    }

    @Override
    public List<TaskPage> tasks() {
        return List.of(TaskPage.at("hold", "/clients/hold").saying("task.decide-hold"));
    }

    @Override
    public Map<Enum<?>, Tone> tones() {
        return Map.ofEntries(
                Map.entry(CaseState.RECEIVED, Tone.DUE),
                Map.entry(CaseState.REGISTERED, Tone.BRAND),
                Map.entry(CaseState.DEFINITIVE, Tone.BRAND),
                Map.entry(CaseState.IN_SERVICE, Tone.DONE),
                Map.entry(CaseState.VOID, Tone.LATE),
                Map.entry(IntakeState.WITHDRAWN, Tone.LATE),
                Map.entry(IntakeState.ENDED_OUTSIDE, Tone.DUE),
                Map.entry(MemberState.ARRIVED, Tone.BRAND),
                Map.entry(MemberState.ADMITTED, Tone.DONE),
                Map.entry(MemberState.VOID, Tone.LATE),
                Map.entry(MemberOutcome.DONE, Tone.DONE),
                Map.entry(MemberOutcome.HELD, Tone.DUE));
    }

    @Override
    public List<Found> search(String text, Slice first) {
        return current.get().may(Right.READ_CLIENTS)
                ? List.of(Found.of(
                        "search.clients",
                        "/clients/clients",
                        registers.page(
                                registers.find("clients"), Wanted.words(text).ordered("-begun"), first),
                        ClientRow.class,
                        ClientsPages::hit))
                : List.of();
    }

    private static Hit hit(ClientRow client) {
        return Hit.of(
                "client",
                client.address(),
                client.number(),
                client.name(),
                client.state(),
                client.state() == CaseState.VOID,
                client.region());
    }
}
