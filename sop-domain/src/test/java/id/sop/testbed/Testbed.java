package id.sop.testbed;

import id.sop.documents.numbers.NumberBookSeed;
import id.sop.documents.types.DocumentTypeSeed;
import id.sop.organisation.CallerResolver;
import id.sop.organisation.OfficeSeed;
import id.sop.organisation.RealmOfTest;
import id.sop.procedures.catalogue.SheetSeed;
import id.sop.shared.Schema;
import id.sop.shared.SecretKeys;
import id.sop.shared.SystemClock;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.validator.cdi.ValidationExtension;
import org.hibernate.validator.cdi.internal.interceptor.ValidationInterceptor;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * The whole domain on one database, with the three demo offices.
 *
 * <p>Real are CDI, EclipseLink, the schema, the seeds and the working of {@code @Transactional}; the realm and the clock are the test's.
 */
public final class Testbed {

    /** Monday morning. */
    static final String START = "2026-11-23T09:00";

    private static final List<Class<? extends Annotation>> BEAN_MARKS =
            List.of(ApplicationScoped.class, RequestScoped.class, Stateless.class, Singleton.class);

    private static final Set<Class<?>> REPLACED = Set.of(SystemClock.class, CallerResolver.class);

    /** Those on which the seeds of the modules stand, in their order. */
    private static final List<Class<?>> SEEDS =
            List.of(OfficeSeed.class, NumberBookSeed.class, DocumentTypeSeed.class, SheetSeed.class);

    private final CountedStatements statements = new CountedStatements();
    private final DataSource dataSource;
    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final WeldContainer container;
    private final List<ModuleFixture> modules;
    private final List<Class<?>> added;
    private long seededTypes;

    Testbed(DataSource dataSource, Class<?>... added) {
        this(dataSource, ModuleOfTests.NONE, added);
    }

    Testbed(DataSource dataSource, ModuleOfTests module, Class<?>... added) {
        this.added = List.of(added);
        this.dataSource = statements.of(dataSource);
        Schema.migrate(dataSource);
        module.migrate(dataSource);
        factory = Persistence.createEntityManagerFactory("sop", persistence(module));
        transactions = new Transactions(factory);
        modules = Contributed.of(ModuleFixture.class, Stream.concat(mainClasses(), module.classes()));
        container = start(module);
        seed(module);
    }

    private Map<String, Object> persistence(ModuleOfTests module) {
        var properties = new HashMap<String, Object>(Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource", "",
                "jakarta.persistence.nonJtaDataSource", this.dataSource,
                "eclipselink.weaving", System.getProperty("sop.weaving", "false"),
                "eclipselink.logging.level", "WARNING",
                // that it cannot weave here
                "eclipselink.logging.level.metadata", "SEVERE"));
        properties.putAll(module.mapping());
        return properties;
    }

    /** The application on a database of the test's own, which may hold the work of an earlier start. */
    public static Testbed on(DataSource dataSource) {
        return new Testbed(dataSource);
    }

    /** The same with beans of the test, each beside those of the application or instead of the one that it extends. */
    public static Testbed with(DataSource dataSource, Class<?>... added) {
        return new Testbed(dataSource, added);
    }

    /** How many statements this work has executed; done once before, so that nothing is counted which the application then knows. */
    public long statementsOf(Runnable work) {
        work.run();
        long before = statements.count();
        work.run();
        return statements.count() - before;
    }

    /** The statements that this work sends to the database, as texts. */
    public List<String> textsOfStatements(Runnable work) {
        return statements.textsOf(work);
    }

    private WeldContainer start(ModuleOfTests module) {
        return new Weld("sop on " + dataSource.getClass().getName() + " " + System.identityHashCode(dataSource))
                .disableDiscovery()
                .beanClasses(beans(Stream.concat(mainClasses(), module.classes())))
                .addBeanClasses(added.toArray(Class<?>[]::new))
                .addBeanClasses(
                        RealmOfTest.class, TestClock.class, TransactionInterceptor.class, ValidationInterceptor.class)
                .addExtension(new TestbedExtension(transactions))
                .addExtension(new ValidationExtension())
                .addServices(new PersistenceContexts(transactions.persistenceContext()))
                .initialize();
    }

    /** The classes that the server would find as beans: annotated ones, {@code bean-discovery-mode="annotated"}. */
    private Class<?>[] beans(Stream<Class<?>> classes) {
        return classes.filter(type -> BEAN_MARKS.stream().anyMatch(type::isAnnotationPresent))
                .filter(type -> !REPLACED.contains(type))
                .filter(type -> added.stream().noneMatch(own -> own.getSuperclass() == type))
                .toArray(Class<?>[]::new);
    }

    /** All classes of the module. */
    public static Stream<Class<?>> mainClasses() {
        return classesBeside(Schema.class);
    }

    /** All classes of the tests. */
    static Stream<Class<?>> testClasses() {
        return classesBeside(Testbed.class);
    }

    private static Stream<Class<?>> classesBeside(Class<?> one) {
        var root = root(one);
        try (var files = Files.walk(root)) {
            return files
                    .map(file -> root.relativize(file).toString())
                    .filter(name -> name.startsWith("id") && name.endsWith(".class"))
                    .filter(name -> !name.endsWith("package-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replaceAll("[/\\\\]", "."))
                    .<Class<?>>map(Testbed::load)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSeedOfAModule(Class<?> type) {
        return type.getSimpleName().endsWith("Seed") && !SEEDS.contains(type);
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Testbed.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Goes back to the keys of the trace that all tests share, after keys of a test's own. */
    public static void takeKeysOfAll() {
        System.setProperty(SecretKeys.FOLDER, "target/keys");
    }

    private void seed(ModuleOfTests module) {
        System.setProperty("sop.demo", "true");
        if (System.getProperty(SecretKeys.FOLDER) == null) {
            takeKeysOfAll();
        }
        System.setProperty(SecretKeys.PASSWORD, "kata sandi penguji");
        clock().set(START);
        Stream.concat(
                        SEEDS.stream(),
                        Stream.concat(mainClasses(), module.classes()).filter(Testbed::isSeedOfAModule))
                .forEach(seed -> inTransaction(() -> bean(seed)));
        seededTypes = inTransaction(() -> entityManager()
                .createQuery("select coalesce(max(t.id), 0) from DocumentType t", Long.class)
                .getSingleResult());
    }

    /** Brings the database back to the state after the first start, and the clock to Monday morning. */
    public void reset() {
        clock().set(START);
        RealmOfTest.forgetGiven();
        inTransaction(() -> {
            execute(Stream.concat(
                            modules.stream().flatMap(module -> module.tables().stream()), Tables.OF_THE_DAY.stream())
                    .map("delete from "::concat));
            execute(Tables.RESETS.stream());
            execute(modules.stream().flatMap(module -> module.resets().stream()));
            execute(Stream.of(
                    "delete from document_type_alias where document_type_id > " + seededTypes,
                    "delete from document_type where id > " + seededTypes));
            return null;
        });
        factory.getCache().evictAll();
    }

    private void execute(Stream<String> statements) {
        statements.forEach(
                statement -> entityManager().createNativeQuery(statement).executeUpdate());
    }

    /** What the modules give to the tests. */
    public List<ModuleFixture> modules() {
        return modules;
    }

    /** Enters a sheet whose code begins with {@code TES-} as the server does at its start; the next reset removes it. */
    public void enterSheet(String xml) {
        try {
            var folder = Files.createTempDirectory("sheets");
            Files.writeString(folder.resolve("sheet.xml"), xml);
            System.setProperty("sop.sheets.dir", folder.toString());
            inTransaction(() -> bean(SheetSeed.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.clearProperty("sop.sheets.dir");
        }
    }

    /** The officer of this demo account, ready to work. */
    public Desk as(String username) {
        return new Desk(this, username);
    }

    /** A bean of the application. */
    public <T> T bean(Class<T> type) {
        return container.select(type).get();
    }

    public TestClock clock() {
        return bean(TestClock.class);
    }

    public DataSource dataSource() {
        return dataSource;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** The persistence context of the running transaction. */
    public EntityManager entityManager() {
        return transactions.persistenceContext();
    }

    /** Does work that nobody asked for, as the server does at its start or by a timer. */
    public <T> T inTransaction(Callable<T> work) {
        try {
            return transactions.inNew(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One request of an account: one request context, one transaction. */
    <T> T request(String username, Callable<T> work) {
        var context = container.select(RequestContextController.class).get();
        context.activate();
        RealmOfTest.logIn(username);
        try {
            return inTransaction(work);
        } finally {
            RealmOfTest.logOut();
            context.deactivate();
        }
    }
}
