package id.sop;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.print.LetterheadChange;
import id.sop.documents.print.LetterheadService;
import id.sop.documents.types.DocumentTypeChange;
import id.sop.documents.types.DocumentTypeService;
import id.sop.documents.types.NewDocumentType;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.NewOfficer;
import id.sop.organisation.OfficerData;
import id.sop.organisation.OfficerService;
import id.sop.procedures.runs.PlannedTime;
import id.sop.procedures.runs.StepSubmission;
import id.sop.shared.ChangedMeanwhile;
import id.sop.shared.RecordChange;
import id.sop.testbed.Desk;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two people change the same record: driven on every form that changes one, property by property. */
class RecordChangesTest extends OnBothDatabases {

    private static final String TYPE = "uji-perubahan";

    /** What a service takes in without changing a record that others change: it adds one, or a guard of its own refuses the second. */
    private static final Map<Class<?>, String> NO_RECORD_CHANGED = Map.of(
            NewDocumentType.class, "adds a type",
            NewOfficer.class, "adds an officer",
            NewAppointment.class, "adds an appointment, which refuses a second one for the same days",
            ReserveNumbers.class, "takes further numbers",
            PlannedTime.class, "is the act of the officer who has the row",
            StepSubmission.class, "is one visit of a row, which refuses the second");

    /** Of officers who are appointed in the same month. */
    private static final Iterator<String> NIPS = IntStream.range(100, 1000)
            .mapToObj(serial -> "19700101 199503 1 " + serial)
            .iterator();

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(
                    LetterheadChange.class,
                    desk -> desk.asks(LetterheadService.class, LetterheadService::entered),
                    (desk, form) -> desk.does(LetterheadService.class, letterheads -> letterheads.change(form)),
                    Map.of(
                            "address", desk -> "Jalan Contoh " + System.nanoTime(),
                            "emblemFile", desk -> desk.holds("lambang.png", Scans.png()))),
            new Form<>(
                    DocumentTypeChange.class,
                    desk -> desk.asks(DocumentTypeService.class, types -> types.entered(TYPE)),
                    (desk, form) -> desk.does(DocumentTypeService.class, types -> types.rename(TYPE, form)),
                    Map.of("name", desk -> "Uji perubahan " + System.nanoTime())),
            new Form<>(
                    OfficerData.class,
                    desk -> desk.asks(OfficerService.class, officers -> officers.entered("kepala")),
                    (desk, form) -> desk.does(OfficerService.class, officers -> officers.change("kepala", form)),
                    Map.of(
                            "name", desk -> "Nama " + System.nanoTime(),
                            "nip", desk -> NIPS.next())));

    /**
     * A form that changes a record.
     *
     * @param values makes a new value of each property
     */
    private record Form<C extends RecordChange>(
            Class<C> type,
            Function<Desk, C> opens,
            BiConsumer<Desk, C> sends,
            Map<String, Function<Desk, Serializable>> values) {

        C opened(Desk desk) {
            return opens.apply(desk);
        }

        void sent(Desk desk, C form) {
            sends.accept(desk, form);
        }

        Serializable newValue(Desk desk, String property) {
            return values.get(property).apply(desk);
        }

        /** Somebody else changes one property. @return the new value */
        Serializable changedByAnother(Desk desk, String property) {
            var form = opened(desk);
            var value = newValue(desk, property);
            set(form, property, value);
            sent(desk, form);
            return value;
        }
    }

    @Test
    void every_form_that_changes_a_record_is_driven_with_all_its_properties() {
        var forms = Testbed.mainClasses()
                .filter(RecordChange.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .filter(type -> office().modules().stream()
                        .noneMatch(module -> module.formsAtRows().contains(type)))
                .map(Class::getName)
                .sorted()
                .toList();

        assertEquals(
                forms,
                FORMS.stream().map(form -> form.type().getName()).sorted().toList());
        FORMS.forEach(form -> assertEquals(
                properties(form.type()), new TreeSet<>(form.values().keySet()), form.type()::getName));
    }

    @Test
    void a_service_that_changes_a_record_takes_such_a_form() {
        var others = Testbed.mainClasses()
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Valid.class))
                .<Class<?>>map(Parameter::getType)
                .filter(type -> !RecordChange.class.isAssignableFrom(type))
                .collect(toCollection(
                        () -> new TreeSet<Class<?>>((a, b) -> a.getName().compareTo(b.getName()))));

        var named = new HashSet<>(NO_RECORD_CHANGED.keySet());
        office().modules()
                .forEach(module -> named.addAll(module.changingNoRecord().keySet()));
        assertEquals(
                named,
                Set.copyOf(others),
                "an input that changes a record extends RecordChange; one that does not stands in the ModuleFixture with its reason");
    }

    @Test
    void what_both_changed_is_refused_with_person_and_time_and_saved_when_it_is_sent_again() {
        forEachProperty(this::bothChanged);
    }

    private <C extends RecordChange> void bothChanged(Form<C> form, String property) {
        var desk = as("admin");
        var mine = form.opened(desk);
        clock().forward(Duration.ofMinutes(5));
        var theirs = form.changedByAnother(desk, property);
        var changedAt = clock().instant();
        clock().forward(Duration.ofMinutes(5));
        var typed = form.newValue(desk, property);
        set(mine, property, typed);

        var refused = assertThrows(ChangedMeanwhile.class, () -> form.sent(desk, mine));

        assertArrayEquals(new Serializable[] {"Tono Contoh", changedAt}, refused.arguments());
        assertEquals(Set.of(property), mine.getConflicts().keySet());
        assertEquals(theirs, mine.getConflicts().get(property).getStored());
        assertEquals(typed, get(mine, property), "what was typed stays");
        assertEquals(theirs, get(form.opened(desk), property), "nothing was overwritten");
        form.sent(desk, mine);
        assertEquals(typed, get(form.opened(desk), property));
    }

    @Test
    void what_is_stored_stays_where_it_is_chosen() {
        forEachProperty(this::storedChosen);
    }

    private <C extends RecordChange> void storedChosen(Form<C> form, String property) {
        var desk = as("admin");
        var mine = form.opened(desk);
        var theirs = form.changedByAnother(desk, property);
        set(mine, property, form.newValue(desk, property));
        assertThrows(ChangedMeanwhile.class, () -> form.sent(desk, mine));

        mine.getConflicts().get(property).setStoredChosen(true);
        form.sent(desk, mine);

        assertEquals(theirs, get(form.opened(desk), property));
    }

    @Test
    void what_only_the_other_changed_is_taken_over_and_named() {
        forEachProperty(this::takenOver);
    }

    private <C extends RecordChange> void takenOver(Form<C> form, String property) {
        var desk = as("admin");
        var mine = form.opened(desk);
        var theirs = form.changedByAnother(desk, property);
        var others = properties(form.type());
        others.remove(property);
        others.forEach(other -> set(mine, other, form.newValue(desk, other)));

        var refused = assertThrows(ChangedMeanwhile.class, () -> form.sent(desk, mine));

        assertEquals(Set.of(property), refused.takenOver());
        assertTrue(mine.getConflicts().isEmpty());
        assertEquals(theirs, get(mine, property));
        form.sent(desk, mine);
        var stored = form.opened(desk);
        properties(form.type()).forEach(each -> assertEquals(get(mine, each), get(stored, each), each));
    }

    @Test
    void the_same_value_typed_by_both_is_no_conflict() {
        forEachProperty(this::sameValue);
    }

    private <C extends RecordChange> void sameValue(Form<C> form, String property) {
        var desk = as("admin");
        var mine = form.opened(desk);
        set(mine, property, form.changedByAnother(desk, property));

        form.sent(desk, mine);

        assertTrue(mine.getConflicts().isEmpty());
    }

    private interface Drive {
        <C extends RecordChange> void on(Form<C> form, String property);
    }

    private void forEachProperty(Drive drive) {
        for (var form : FORMS) {
            var properties = properties(form.type());
            assertFalse(properties.isEmpty());
            for (var property : properties) {
                enterTheType();
                drive.on(form, property);
            }
        }
    }

    private void enterTheType() {
        as("admin").does(DocumentTypeService.class, types -> types.addAll(List.of("Uji perubahan")));
    }

    /** Offices are seeded once and outlive a test. */
    @AfterEach
    void takeBackWhatWasChanged() {
        as("admin").does(OfficerService.class, officers -> {
            var head = officers.entered("kepala");
            head.setName("Hasan Contoh");
            head.setNip(null);
            officers.change("kepala", head);
        });
        as("admin").does(LetterheadService.class, letterheads -> {
            var change = letterheads.entered();
            change.setAddress("");
            change.setEmblemFile(null);
            letterheads.change(change);
        });
    }

    private static Set<String> properties(Class<?> type) {
        return described(type).map(PropertyDescriptor::getName).collect(toCollection(TreeSet::new));
    }

    private static void set(Object form, String property, Object value) {
        accessor(form, property, PropertyDescriptor::getWriteMethod, value);
    }

    private static Object get(Object form, String property) {
        return accessor(form, property, PropertyDescriptor::getReadMethod);
    }

    private static Object accessor(
            Object form, String property, Function<PropertyDescriptor, Method> accessor, Object... arguments) {
        try {
            var described = described(form.getClass())
                    .filter(found -> found.getName().equals(property))
                    .findFirst()
                    .orElseThrow();
            return accessor.apply(described).invoke(form, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<PropertyDescriptor> described(Class<?> type) {
        try {
            return Arrays.stream(Introspector.getBeanInfo(type).getPropertyDescriptors())
                    .filter(property -> property.getWriteMethod() != null);
        } catch (IntrospectionException e) {
            throw new IllegalStateException(e);
        }
    }
}
