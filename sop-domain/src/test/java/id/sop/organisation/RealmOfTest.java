package id.sop.organisation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The resolver of callers, asking the accounts of the demo realm instead of a container. */
@ApplicationScoped
public class RealmOfTest extends CallerResolver {

    private static final ThreadLocal<String> LOGGED_IN = new ThreadLocal<>();

    private static final Map<String, Set<String>> GROUPS = demoAccounts();

    /** What the realm gives an account beside the demo accounts, or instead of what it gives one of them, until {@link #forgetGiven}. */
    private static final Map<String, Set<String>> GIVEN = new ConcurrentHashMap<>();

    /** Has the realm give an account these positions, as after another login. */
    public static void gives(String username, String... positions) {
        GIVEN.put(username, Set.of(positions));
    }

    public static void forgetGiven() {
        GIVEN.clear();
    }

    public static void logIn(String username) {
        LOGGED_IN.set(username);
    }

    public static void logOut() {
        LOGGED_IN.remove();
    }

    private static Map<String, Set<String>> demoAccounts() {
        var groups = new HashMap<String, Set<String>>();
        for (var office : OfficeSeed.OFFICES) {
            var sheet = OfficeSheetReader.read("/organisation/" + office + ".xml");
            groups.putAll(sheet.demoAccounts().stream()
                    .collect(toMap(
                            OfficeSheet.Account::username,
                            account -> account.posts().stream()
                                    .map(post -> Position.codeOf(office, post))
                                    .collect(toSet()))));
        }
        groups.put("nobody", Set.of());
        groups.put("two-offices", Set.of("jambi.pelaksana", "palangkaraya.kabid"));
        return groups;
    }

    @PostConstruct
    void askTheDemoRealm() {
        session = (SessionContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {SessionContext.class}, (proxy, method, args) -> {
                    var username = LOGGED_IN.get();
                    return switch (method.getName()) {
                        case "getCallerPrincipal" -> (Principal) () -> username;
                        case "isCallerInRole" ->
                            GIVEN.getOrDefault(username, GROUPS.get(username)).contains(args[0]);
                        default -> throw new UnsupportedOperationException(method.toString());
                    };
                });
    }
}
