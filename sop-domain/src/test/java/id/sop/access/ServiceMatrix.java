package id.sop.access;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.sop.documents.print.OfficialPaper;
import id.sop.organisation.Offices;
import id.sop.organisation.Position;
import id.sop.registers.Register;
import id.sop.shared.DomainException;
import id.sop.testbed.Testbed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Calls every method of every service as every account with every record of its kind, each in a transaction that is rolled back, and keeps
 * what came of it.
 */
final class ServiceMatrix {

    /**
     * What came of one call.
     *
     * @param refusal the name of the refusal; null where the call was allowed
     * @param answer what was returned, or what the refusal says, without the names of the record
     * @param met the markers found in it
     * @param changed the offices of which rows changed, by table
     */
    record Call(
            Account account,
            String service,
            String method,
            Thing thing,
            String refusal,
            String answer,
            List<String> met,
            Map<String, Set<String>> changed) {

        boolean isAllowed() {
            return refusal == null;
        }
    }

    /** Ends a call that was allowed, so that its transaction is rolled back. */
    private static final class Undone extends RuntimeException {

        private final transient Object result;
        private final transient Map<String, Set<String>> changed;

        Undone(Object result, Map<String, Set<String>> changed) {
            super(null, null, false, false);
            this.result = result;
            this.changed = changed;
        }
    }

    private static final Thing NOTHING = new Thing(Kind.NOTHING, null, "-");

    private static final Thing EVERYTHING = new Thing(Kind.WORD, null, "semua").making("word", () -> null);

    private static final List<Thing> BOOKS = AccessWorld.books().stream()
            .map(book -> new Thing(Kind.BOOK, null, book).with("book", book))
            .toList();

    private final Testbed testbed;
    private final AccessWorld world;
    private final Arguments arguments;
    private final Map<String, Account> accounts;
    private final List<Account> callers;
    private final List<Call> calls = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private StoredRows stored;

    /** @param calling which accounts call */
    ServiceMatrix(Testbed testbed, Predicate<Account> calling) {
        this.testbed = testbed;
        world = new AccessWorld(testbed);
        arguments = new Arguments(testbed);
        accounts = world.accounts().stream().collect(toMap(Account::username, identity()));
        callers = world.accounts().stream().filter(calling).toList();
        run();
    }

    /** The services that a request can reach, as the server would find them. */
    static List<Class<?>> services() {
        return Testbed.mainClasses()
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.isAnnotationPresent(RolesAllowed.class))
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /**
     * A method that is called.
     *
     * @param declared the class of the register or paper that it is asked of; null where it is asked of none
     */
    record Called(Method method, Class<?> declared) {

        String name() {
            return declared == null
                    ? Arguments.nameOf(method)
                    : Arguments.nameOf(method) + "(" + declared.getSimpleName() + ")";
        }
    }

    /** What modules declare and a service draws. */
    static final List<Class<?>> DECLARED = List.of(Register.class, OfficialPaper.class);

    /** The methods of a service; what is asked of a register or a paper is asked of each. */
    static List<Called> methods(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .flatMap(ServiceMatrix::called)
                .sorted(Comparator.comparing(Called::name))
                .toList();
    }

    private static Stream<Called> called(Method method) {
        return Stream.of(method.getParameterTypes())
                .filter(DECLARED::contains)
                .findFirst()
                .map(kind -> Testbed.mainClasses()
                        .filter(type -> kind.isAssignableFrom(type) && !type.isInterface())
                        .map(declared -> new Called(method, declared)))
                .orElseGet(() -> Stream.of(new Called(method, null)));
    }

    List<Call> calls() {
        return calls;
    }

    AccessWorld world() {
        return world;
    }

    /** Calls that ended neither with an answer nor with a refusal. */
    List<String> broken() {
        return broken;
    }

    /** How much was tried. */
    String summary() {
        var allowed = calls.stream().filter(Call::isAllowed).count();
        return "Access matrix: %d accounts × %d methods of %d services, %d records: %d combinations, %d allowed, %d refused"
                .formatted(
                        callers.size(),
                        calls.stream().map(Call::method).distinct().count(),
                        services().size(),
                        world.things().size(),
                        calls.size(),
                        allowed,
                        calls.size() - allowed);
    }

    private void run() {
        stored = rows();
        try (var written = new WrittenTables(testbed.factory().unwrap(ServerSession.class))) {
            for (var service : services()) {
                for (var method : methods(service)) {
                    var things = things(arguments.kindOf(method));
                    for (var account : callers) {
                        // who has no office is refused before any record is looked at
                        things.stream()
                                .filter(thing -> isTriedBy(account, thing))
                                .limit(account.office() == null ? 1 : things.size())
                                .forEach(thing -> calls.add(call(account, service, method, thing, written)));
                    }
                }
            }
        }
        var left = rows().changedSince(stored, stored.tables());
        if (!left.isEmpty()) {
            broken.add("Calls that were rolled back left changes behind: " + left);
        }
    }

    /** Records of her own office, of one other, and what nobody has. */
    private static boolean isTriedBy(Account account, Thing thing) {
        return account.office() == null
                || thing.office() == null
                || account.isOf(thing.office())
                || Cast.another(account.office()).equals(thing.office());
    }

    /** Each record, each absent one to compare with, and for lists the question for everything. */
    private List<Thing> things(Kind kind) {
        if (kind.equals(Kind.NOTHING)) {
            return List.of(NOTHING);
        }
        if (kind.equals(Kind.BOOK)) {
            return BOOKS;
        }
        var things = new ArrayList<>(world.things(kind));
        if (kind.equals(Kind.WORD)) {
            things.add(EVERYTHING);
        }
        if (!kind.equals(Kind.CHECK)) {
            things.stream()
                    .filter(thing -> thing.office() != null)
                    .map(world::absent)
                    .distinct()
                    .toList()
                    .forEach(things::add);
        }
        return things;
    }

    private <S> Call call(Account account, Class<S> service, Called called, Thing thing, WrittenTables written) {
        var given = arguments.of(called, account, thing);
        var name = called.name();
        written.forget();
        try {
            testbed.as(account.username()).does(service, bean -> {
                var result = invoke(bean, called.method(), given);
                testbed.entityManager().flush();
                throw new Undone(
                        new Object[] {Content.of(result), Content.of(Arguments.outputOf(given))}, changedNow(written));
            });
            throw new IllegalStateException("A call always ends with an exception");
        } catch (Undone done) {
            var parts = (Object[]) done.result;
            var answer = parts[0] + "\n" + parts[1];
            return new Call(
                    account,
                    service.getSimpleName(),
                    name,
                    thing,
                    null,
                    thing.unnamed(answer),
                    met(answer),
                    together(done.changed, committed(written)));
        } catch (RuntimeException refusal) {
            if (!(refusal instanceof DomainException)) {
                broken.add(account.username() + " " + name + " " + thing + ": " + refusal);
            }
            var answer = refusal.toString();
            return new Call(
                    account,
                    service.getSimpleName(),
                    name,
                    thing,
                    refusal.getClass().getSimpleName(),
                    thing.unnamed(answer),
                    met(thing.withoutNames(answer)),
                    committed(written));
        }
    }

    private static Object invoke(Object bean, Method method, Object[] given) {
        try {
            return method.invoke(bean, given);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> met(String answer) {
        return world.markers().keySet().stream().filter(answer::contains).toList();
    }

    /** What the running transaction has changed so far. */
    private Map<String, Set<String>> changedNow(WrittenTables written) {
        var tables = written.written();
        if (tables.isEmpty()) {
            return Map.of();
        }
        try {
            return stored.again(testbed.entityManager().unwrap(Connection.class), tables)
                    .changedSince(stored, tables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stayed although the transaction was rolled back; it is the state from which the next call starts. */
    private Map<String, Set<String>> committed(WrittenTables written) {
        var tables = written.written();
        if (tables.isEmpty()) {
            return Map.of();
        }
        try (var connection = testbed.dataSource().getConnection()) {
            var now = stored.again(connection, tables);
            var changed = now.changedSince(stored, tables);
            stored = now;
            return changed;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Set<String>> together(Map<String, Set<String>> one, Map<String, Set<String>> other) {
        var all = new TreeMap<>(one);
        all.putAll(other);
        return new HashMap<>(all);
    }

    private StoredRows rows() {
        try (var connection = testbed.dataSource().getConnection()) {
            return StoredRows.all(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The positions of an office in its own order. */
    List<Position> positions(String office) {
        return testbed.inTransaction(() -> testbed.bean(Offices.class).positions(office));
    }

    Map<String, Account> accountsByName() {
        return accounts;
    }
}
