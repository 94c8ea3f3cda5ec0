package id.sop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import id.sop.organisation.CallerResolver;
import id.sop.organisation.CurrentCaller;
import id.sop.organisation.Office;
import id.sop.organisation.Officer;
import id.sop.organisation.Position;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.runs.RunService;
import id.sop.procedures.steps.Handles;
import id.sop.procedures.steps.StepHandler;
import id.sop.shared.DomainException;
import id.sop.shared.OfficeEntities;
import id.sop.shared.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static final int MOST_METHODS = 12;

    /** Read by every module, changed by none: these three may be seen as they are. */
    private static final DescribedPredicate<JavaClass> IMMUTABLE_REFERENCE_DATA = describe(
            "immutable reference data",
            type -> type.isEquivalentTo(Office.class)
                    || type.isEquivalentTo(Position.class)
                    || type.isEquivalentTo(Officer.class));

    private static final DescribedPredicate<JavaClass> HIDDEN_ENTITIES = describe(
            "entities that are not reference data",
            type -> type.isAnnotatedWith(Entity.class) && !IMMUTABLE_REFERENCE_DATA.test(type));

    private static final DescribedPredicate<JavaClass> ENTERPRISE_BEANS = describe(
            "enterprise beans", type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

    @Test
    void entities_are_not_seen_outside_their_package() {
        ArchRule rule = classes()
                .that(HIDDEN_ENTITIES)
                .should()
                .bePackagePrivate()
                .because("a page or another module gets records, so that nothing is changed outside its rules");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void enterprise_beans_hand_out_no_entity() {
        ArchRule rule = classes()
                .that(ENTERPRISE_BEANS)
                .should(forEachPublicMethod(
                        "hand out no entity",
                        (method, events) -> method.getReturnType().getAllInvolvedRawTypes().stream()
                                .filter(HIDDEN_ENTITIES)
                                .forEach(entity -> events.add(violated(
                                        method, method.getFullName() + " returns " + entity.getSimpleName())))))
                .because("entities never reach a page");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void every_stateless_bean_says_who_may_call_it() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .because("without it a bean is open to everybody who reaches the server");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void only_public_methods_of_enterprise_beans_are_called_from_outside() {
        ArchRule rule = methods()
                .that()
                .areNotPublic()
                .and()
                .areNotPrivate()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(ENTERPRISE_BEANS)
                .should(new ArchCondition<JavaMethod>("be called by their own class only") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getCallsOfSelf().stream()
                                .filter(call -> !call.getOriginOwner()
                                        .getName()
                                        .startsWith(method.getOwner().getName()))
                                .forEach(call -> events.add(violated(call, call.getDescription())));
                    }
                })
                .because(
                        "the server's view of an enterprise bean has public methods only; the others fail at run time");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void enterprise_beans_stay_small() {
        ArchRule rule = classes()
                .that(ENTERPRISE_BEANS)
                .should(new ArchCondition<JavaClass>("have at most " + MOST_METHODS + " public methods") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        var count = type.getMethods().stream()
                                .filter(ShapeTest::isPublic)
                                .count();
                        if (count > MOST_METHODS) {
                            events.add(violated(type, type.getName() + " has " + count));
                        }
                    }
                })
                .because("a service that does everything is read by nobody");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void only_enterprise_beans_name_the_persistence_unit() {
        ArchRule rule = fields().that()
                .areAnnotatedWith(PersistenceContext.class)
                .and()
                .areNotDeclaredIn(OfficeEntities.class)
                .should()
                .beDeclaredInClassesThat(ENTERPRISE_BEANS)
                .because(
                        "Payara does not find the unit of this module when a page calls; other beans get the entity manager by @Inject");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void what_is_injected_can_be_proxied() {
        ArchRule rule = fields().that()
                .areAnnotatedWith(Inject.class)
                .should(new ArchCondition<JavaField>("have a type with a constructor for its proxy") {
                    @Override
                    public void check(JavaField field, ConditionEvents events) {
                        var type = field.getRawType();
                        if (type.getPackageName().startsWith("id.sop") && !type.isInterface() && !isProxied(type)) {
                            events.add(violated(field, field.getFullName() + " is a " + type.getName()));
                        }
                    }
                })
                .because("the container of the tests makes a proxy without one, and the server does not start");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void methods_that_the_server_calls_share_their_name_with_no_other() {
        ArchRule rule = methods()
                .that()
                .areAnnotatedWith(PostConstruct.class)
                .or()
                .areAnnotatedWith(PreDestroy.class)
                .or()
                .areAnnotatedWith(Schedule.class)
                .should(new ArchCondition<JavaMethod>("have a name of their own") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var namesakes = method.getOwner().getMethods().stream()
                                .filter(other -> other.getName().equals(method.getName()))
                                .count();
                        if (namesakes > 1) {
                            events.add(violated(method, method.getFullName()));
                        }
                    }
                })
                .because("Payara looks for them by the name alone and may call the other one");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void beans_of_the_start_wait_for_one_other_at_most() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith(DependsOn.class)
                .should(new ArchCondition<JavaClass>("wait for one other") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getAnnotationOfType(DependsOn.class).value().length != 1) {
                            events.add(violated(type, type.getName()));
                        }
                    }
                })
                .because(
                        "what that one waits for is waited for as well, and Payara takes two ways to the same bean for a cycle");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void step_handlers_are_named_by_a_key_and_by_nobody_else() {
        ArchRule rule = classes()
                .that()
                .areAssignableTo(StepHandler.class)
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .beAnnotatedWith(Handles.class)
                .andShould()
                .bePackagePrivate()
                .because("a sheet finds its handler by the key; the engine is the only caller");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void refusals_are_public_and_named_as_the_refusal() {
        ArchRule rule = classes()
                .that()
                .areAssignableTo(DomainException.class)
                .should()
                .bePublic()
                .andShould()
                .haveSimpleNameNotEndingWith("Error")
                .andShould(new ArchCondition<JavaClass>("end with Exception only where they are the base") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.getSimpleName().endsWith("Exception") && !type.isEquivalentTo(DomainException.class)) {
                            events.add(violated(type, type.getName()));
                        }
                    }
                })
                .because("the simple name is the key of the sentence that the officer reads");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void only_the_modern_types_of_time_are_used() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "old types of time",
                        type -> type.isEquivalentTo(Date.class)
                                || type.isEquivalentTo(Calendar.class)
                                || type.isEquivalentTo(java.sql.Timestamp.class)
                                || type.isEquivalentTo(java.sql.Date.class)))
                .because("they mix instant and local time, and they can be changed");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        ArchRule rule = noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SystemClock.class.getName())
                .should()
                .callMethodWhere(describe("the time of the machine", ShapeTest::readsTheMachinesTime))
                .because("the time comes from the injected clock, so that a test can set it");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void names_say_what_a_class_is() {
        ArchRule rule = noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("DTO")
                .because("such an ending says nothing, and what has no name of its own collects everything");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void the_last_word_of_a_service_says_what_it_does() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and(are(not(equivalentTo(Inbox.class))))
                .and(are(not(equivalentTo(CallerResolver.class))))
                .should()
                .haveNameMatching(".*(Service|Registers?|Book|Print)")
                .because(
                        "a Service changes things, a Register reads, and Registers all of them, a Print is a paper; the inbox has its own word");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void registers_books_and_prints_change_nothing() {
        ArchRule rule = classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and()
                .haveNameMatching(".*(Register|Book|Print)")
                .should(new ArchCondition<JavaClass>("reach nothing that writes or locks") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        writesReachedFrom(type).forEach(call -> events.add(violated(type, call.getDescription())));
                    }
                })
                .because("who calls one by mistake, twice or without a lock does no harm");

        rule.check(Classes.OF_THE_MODULE);
        assertFalse(
                writesReachedFrom(Classes.OF_THE_MODULE.get(RunService.class)).isEmpty(), "the search finds nothing");
    }

    @Test
    void what_keeps_the_entities_of_a_package_is_called_by_their_plural() {
        ArchRule rule = classes()
                .that()
                .areNotPublic()
                .and()
                .resideOutsideOfPackage("id.sop.audit..")
                .and(describe(
                        "store entities",
                        type -> type.getMethodCallsFromSelf().stream()
                                .anyMatch(call -> isOf(EntityManager.class, call)
                                        && call.getName().equals("persist"))))
                .should()
                .haveSimpleNameEndingWith("s")
                .because("a package-private plural is where the stored things of one kind are found, added and removed;"
                        + " the trace is written by what seals it");

        rule.check(Classes.OF_THE_MODULE);
    }

    @Test
    void no_two_classes_share_a_name() {
        var byName = Classes.OF_THE_MODULE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getPackageName, toList())));

        byName.values().removeIf(packages -> packages.size() == 1);
        assertEquals(Map.of(), byName, "a word that means two things is explained in every sentence");
    }

    /** The calls by which a bean writes or locks, through however many of our methods; who asks is noted wherever somebody asks. */
    private static List<JavaMethodCall> writesReachedFrom(JavaClass bean) {
        var found = new ArrayList<JavaMethodCall>();
        var open = new ArrayDeque<>(bean.getMethods());
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (var call : open.poll().getMethodCallsFromSelf()) {
                if (writes(call)) {
                    found.add(call);
                }
                call.getTarget()
                        .resolveMember()
                        .filter(method -> method.getOwner().getPackageName().startsWith("id.sop"))
                        .filter(method -> !method.getOwner().isEquivalentTo(CurrentCaller.class))
                        .filter(seen::add)
                        .ifPresent(open::add);
            }
        }
        return found;
    }

    private static boolean writes(JavaMethodCall call) {
        return isOf(EntityManager.class, call)
                        && (Set.of("persist", "merge", "remove", "lock").contains(call.getName())
                                || call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isEquivalentTo(LockModeType.class)))
                || isOf(Query.class, call)
                        && Set.of("executeUpdate", "setLockMode").contains(call.getName());
    }

    private static boolean isOf(Class<?> type, JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(type);
    }

    private static boolean readsTheMachinesTime(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        var withoutClock = call.getTarget().getRawParameterTypes().stream()
                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return (owner.getPackageName().equals("java.time") && name.equals("now") && withoutClock)
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"));
    }

    private static boolean isProxied(JavaClass type) {
        return type.getConstructors().stream()
                .anyMatch(constructor -> constructor.getRawParameterTypes().isEmpty()
                        && !constructor.getModifiers().contains(JavaModifier.PRIVATE));
    }

    private static boolean isPublic(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static ArchCondition<JavaClass> forEachPublicMethod(
            String description, BiConsumer<JavaMethod, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream().filter(ShapeTest::isPublic).forEach(method -> check.accept(method, events));
            }
        };
    }
}
