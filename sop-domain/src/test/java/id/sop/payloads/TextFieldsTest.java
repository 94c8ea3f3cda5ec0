package id.sop.payloads;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.procedures.steps.StepHandler;
import id.sop.testbed.Contributed;
import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Testbed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that somebody can type has a limit and is plain: what no document can bear is refused at its field, everything else is kept. */
class TextFieldsTest {

    private static final String MEGABYTE = "x".repeat(1024 * 1024);

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Texts that name something which is looked up, each with what becomes of one that names nothing. */
    private static final Map<String, String> NAMES = new TreeMap<>();

    static {
        Contributed.of(ModuleFixture.class).forEach(module -> NAMES.putAll(module.names()));
        names("FileNotFound", "GivenPaper.fileId", "LetterheadChange.emblemFile", "ProducedPaper.fileId");
        names("FileNotFound", "RunRegister.openFile.fileId");
        names(
                "the paper of the row that is called so, or PaperNotGiven",
                "GivenPaper.paper",
                "GivenPaper.documentType");
        names("PaperReferenceNotFound", "GivenPaper.referenceKind");
        names("PaperReferenceNotFound", "PaperReferenceRegister.find.kind", "PaperReferenceRegister.find.number");
        names("NumberNotFound", "ReserveNumbers.book");
        names("NumberNotFound", "NumberService.cancel.book", "NumberRegister.open.book", "NumberRegister.check.book");
        names("PositionNotFound", "NewAppointment.position");
        names("PositionNotFound or NotSuspended", "OfficerService.suspend.position");
        names("PositionNotFound or NotSuspended", "OfficerService.lift.position");
        Stream.of("change", "entered", "appoint", "endAppointment", "suspend", "lift")
                .forEach(method -> names("OfficerNotFound", "OfficerService." + method + ".username"));
        names("OfficerNotFound", "OfficerRegister.open.username");
        names("OutcomeNotPossible", "Outcome.code");
        names("ReasonCategoryRequired", "Circumstances.reason");
        names("NotAHolder", "AssignmentService.handOver.username", "Participants.accounts", "StepSubmission.next");
        Stream.of("find", "entered", "rename", "addAlias", "removeAlias")
                .forEach(method -> names("DocumentTypeNotFound", "DocumentTypeService." + method + ".code"));
        names("an alias of the type, or nothing", "DocumentTypeService.removeAlias.alias");
        names("the papers of a sheet that was read", "DocumentTypeService.addAll.names");
        Stream.of("SheetPrint.inForce", "SheetPrint.revision", "SheetConfirmationService.confirm")
                .forEach(method -> names("SopNotFound", method + ".code"));
        Stream.of(
                        "RevisionRegister.open",
                        "RevisionRegister.openAsked",
                        "RevisionRegister.openInForce",
                        "RevisionRegister.openSheet")
                .forEach(method -> names("SopNotFound", method + ".code"));
        names("MarkNotFound", "SheetConfirmationService.confirm.places");
        names("MarkNotFound", "SheetConfirmationService.undo.code", "SheetConfirmationService.undo.place");
        names("SopNotFound or OriginNotFound", "RunService.formOfFirstRow.sopCode", "RunService.formOfFirstRow.from");
        names("SopNotFound or OriginNotFound", "RunService.start.sopCode", "RunService.start.from");
        names("the form, by what the page wrote", "RunService.start.token");
        names("NoSuchMember", "RunService.saveMember.member");
        names(
                "what is searched",
                "DocumentTypeService.page.typed",
                "PaperReferenceRegister.search.typed",
                "SubjectRegister.like.typed");
        names(
                "DraftTooLong",
                "DraftService.keep.form",
                "DraftService.keep.content",
                "DraftService.done.form",
                "DraftService.of.forms");
        names(
                "is said beside what is wrong with the file",
                "CalendarService.imported.fileName",
                "RevisionService.enter.name");
        names("RegisterNotFound", "Registers.find.key");
        names("PaperNotFound or what the paper refuses", "PaperPrint.find.key", "PaperPrint.pdf.number");
    }

    private static void names(String what, String... texts) {
        Stream.of(texts).forEach(text -> NAMES.put(text, what));
    }

    /** A text that a service takes in: a property of an input, or a parameter. @param violations what is wrong with a value of it */
    private record Text(
            String name,
            boolean hasForm,
            int longest,
            Function<String, Set<? extends ConstraintViolation<?>>> violations) {}

    @Test
    void there_are_a_hundred_payloads_of_each_sort_that_an_office_may_meet() {
        var kinds = Payload.all().stream().map(Payload::kind).collect(toCollection(TreeSet::new));

        assertTrue(Payload.kept().size() >= 100, () -> "only " + Payload.kept().size());
        assertEquals(
                List.of(
                        "document",
                        "expression",
                        "formula",
                        "letters of the world",
                        "line ends",
                        "refused: control characters",
                        "refused: halves of characters",
                        "refused: what turns the direction of a text",
                        "right to left",
                        "script",
                        "sql"),
                List.copyOf(kinds));
    }

    @Test
    void what_no_document_can_bear_is_refused_at_its_field() {
        var accepted = texts().stream()
                .flatMap(text -> Payload.refused().stream()
                        .filter(payload ->
                                text.violations().apply(payload.text()).isEmpty())
                        .map(payload -> text.name() + " takes " + payload))
                .toList();

        assertEquals(List.of(), accepted);
    }

    @Test
    void a_megabyte_is_refused_at_its_field() {
        var accepted = texts().stream()
                .filter(text -> text.violations().apply(MEGABYTE).isEmpty())
                .map(Text::name)
                .toList();

        assertEquals(List.of(), accepted);
    }

    @Test
    void every_other_payload_is_taken_as_it_is() {
        var refused = texts().stream()
                .filter(text -> !text.hasForm())
                .flatMap(text -> Payload.kept().stream()
                        .filter(payload -> payload.text().length() <= text.longest())
                        .filter(payload ->
                                !text.violations().apply(payload.text()).isEmpty())
                        .map(payload -> text.name() + " refuses " + payload))
                .toList();

        assertEquals(List.of(), refused);
    }

    @Test
    void a_text_that_only_names_something_is_still_there() {
        var known = new TreeSet<String>();
        inputs().forEach(input -> Arrays.stream(input.getDeclaredFields())
                .filter(TextFieldsTest::isText)
                .forEach(field -> known.add(input.getSimpleName() + "." + field.getName())));
        methods()
                .forEach(method -> Arrays.stream(method.getParameters())
                        .filter(parameter -> isText(parameter.getParameterizedType()))
                        .forEach(parameter -> known.add(nameOf(method, parameter))));

        assertEquals(
                List.of(),
                NAMES.keySet().stream().filter(name -> !known.contains(name)).toList());
    }

    /** All texts but those that name something. */
    private static List<Text> texts() {
        var texts = new ArrayList<Text>();
        for (var input : inputs()) {
            Arrays.stream(input.getDeclaredFields())
                    .filter(TextFieldsTest::isText)
                    .forEach(field -> texts.add(new Text(
                            input.getSimpleName() + "." + field.getName(),
                            field.isAnnotationPresent(Pattern.class),
                            longest(field.getAnnotatedType(), field),
                            value -> VALIDATOR.validateValue(
                                    input,
                                    field.getName(),
                                    field.getType() == String.class ? value : List.of(value)))));
        }
        for (var method : methods().toList()) {
            var parameters = method.getParameters();
            for (int i = 0; i < parameters.length; i++) {
                if (isText(parameters[i].getParameterizedType())) {
                    texts.add(text(method, parameters[i], i));
                }
            }
        }
        return texts.stream().filter(text -> !NAMES.containsKey(text.name())).toList();
    }

    private static Text text(Method method, Parameter parameter, int index) {
        return new Text(
                nameOf(method, parameter),
                parameter.isAnnotationPresent(Pattern.class),
                longest(parameter.getAnnotatedType(), parameter),
                value -> violations(method, parameter, index, value));
    }

    private static <S> Set<ConstraintViolation<S>> violations(
            Method method, Parameter parameter, int index, String value) {
        var arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            var type = method.getParameterTypes()[i];
            arguments[i] = type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null;
        }
        arguments[index] = parameter.getType() == String.class ? value : List.of(value);
        @SuppressWarnings("unchecked") // the service that declares the method
        S service = (S) instance(method.getDeclaringClass());
        return VALIDATOR.forExecutables().validateParameters(service, method, arguments).stream()
                .filter(violation -> violation.getPropertyPath().toString().contains("." + parameter.getName()))
                .collect(toCollection(() -> new TreeSet<>(Comparator.comparing(ConstraintViolation::getMessage))));
    }

    private static Object instance(Class<?> service) {
        try {
            var constructor = service.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(Method method, Parameter parameter) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "." + parameter.getName();
    }

    private static int longest(AnnotatedType type, AnnotatedElement element) {
        var size = type instanceof AnnotatedParameterizedType list
                ? list.getAnnotatedActualTypeArguments()[0].getAnnotation(jakarta.validation.constraints.Size.class)
                : element.getAnnotation(jakarta.validation.constraints.Size.class);
        return size == null ? Integer.MAX_VALUE : size.max();
    }

    /** What services and handlers take in, and what these hold. */
    private static Set<Class<?>> inputs() {
        var found = new TreeSet<Class<?>>(Comparator.comparing(Class::getName));
        methods()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.isAnnotationPresent(Valid.class))
                .forEach(parameter -> collect(parameter.getType(), found));
        Testbed.mainClasses()
                .filter(type -> StepHandler.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers()))
                .map(type -> (StepHandler<?>) instance(type))
                .forEach(handler -> collect(handler.inputType(), found));
        return found;
    }

    private static void collect(Class<?> type, Set<Class<?>> found) {
        if (!type.getName().startsWith("id.sop.") || type.isEnum() || !found.add(type)) {
            return;
        }
        for (var field : type.getDeclaredFields()) {
            collect(field.getType(), found);
            if (field.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element) {
                collect(element, found);
            }
        }
    }

    private static Stream<Method> methods() {
        return Testbed.mainClasses()
                .filter(type -> type.isAnnotationPresent(Stateless.class))
                .filter(type -> type.isAnnotationPresent(RolesAllowed.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isText(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && isText(field.getGenericType());
    }

    private static boolean isText(Type type) {
        return type == String.class
                || type instanceof ParameterizedType list
                        && Stream.of(list.getActualTypeArguments()).allMatch(String.class::equals)
                        && list.getRawType() != Map.class;
    }
}
