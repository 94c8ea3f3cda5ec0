package id.sop.web.modules;

import id.sop.organisation.Authority;
import id.sop.organisation.Caller;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Right;
import id.sop.shared.Page;
import id.sop.shared.Slice;
import id.sop.web.modules.Found.Hit;
import id.sop.web.modules.MenuEntry.Group;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of a module that is not there: nobody but its bean knows of clients. */
public class SecondModule implements ModulePages {

    /** The states of its things; one is called as a state of letters is. */
    public enum ClientState {
        ADMITTED,
        WITHDRAWN
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public List<MenuEntry> menu() {
        return List.of(
                MenuEntry.of(Group.ADMINISTRATION, "clients.wards"),
                MenuEntry.of(Group.MODULE, "clients.all").needs(Right.READ_ALL_RUNS),
                MenuEntry.of(Group.MODULE, "clients.mine").counting("assessment"::equals));
    }

    @Override
    public List<ThingPage> things() {
        return List.of(ThingPage.at("client", "/clients/client")
                .numberedIn("client-book")
                .readBy(Right.READ_ALL_RUNS)
                .with("state", ClientState.class));
    }

    @Override
    public List<TaskPage> tasks() {
        return List.of(TaskPage.at("assessment", "/clients/assessment").counted());
    }

    @Override
    public Map<Enum<?>, Tone> tones() {
        return Map.of(ClientState.WITHDRAWN, Tone.LATE);
    }

    @Override
    public List<Found> search(String text, Slice first) {
        return text.equals("nobody")
                ? List.of(Found.of("search.clients", "/clients/all", new Page<Hit>(List.of(), 0), hit -> hit))
                : List.of(Found.of(
                        "search.clients",
                        "/clients/all",
                        new Page<>(List.of("0412/2026", "0012/2026"), 40),
                        number -> Hit.of(
                                "client", number, number, "Client", ClientState.ADMITTED, false, "Ward 3", null)));
    }

    /** Several modules as the rooms see them. */
    public static Modules among(ModulePages... others) {
        var modules = new Modules();
        modules.pages = instance(others);
        return modules;
    }

    /** Their things, seen by somebody with some rights. */
    public static ThingLinks things(Modules modules, Right... rights) {
        var things = new ThingLinks();
        things.modules = modules;
        things.current = caller(rights);
        return things;
    }

    /** Somebody with some rights. */
    public static CurrentCaller caller(Right... rights) {
        return new CurrentCaller() {
            @Override
            public Caller get() {
                return new Caller("siti", "Siti", "jambi", Authority.holding(Set.of()), Set.of(rights));
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static Instance<ModulePages> instance(ModulePages... others) {
        return (Instance<ModulePages>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("stream")) {
                        return Stream.of(others);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }
}
