package id.sop.access;

import id.sop.audit.TraceFilter;
import id.sop.documents.print.LetterheadChange;
import id.sop.documents.print.LetterheadService;
import id.sop.documents.tables.TableFormat;
import id.sop.documents.types.NewDocumentType;
import id.sop.organisation.Right;
import id.sop.procedures.catalogue.RevisionFilter;
import id.sop.procedures.catalogue.RevisionKey;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.PlannedTime;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.steps.SubjectKind;
import id.sop.registers.Wanted;
import id.sop.shared.Slice;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes the arguments of any method of a service from one record.
 *
 * <p>A parameter is found by {@code Paper.name}, by {@code Service.method.name}, by {@code Service.name}, by {@code Type name @module}, by {@code Type @module}, by {@code Type name} or by its
 * type, in this order. A parameter that is not found fails the test; the recipe belongs below, or into the {@link AccessModule} of its service.
 */
public final class Arguments {

    /** How an argument is made. @param kind of the record that it names; {@link Kind#NOTHING} for a value that names none */
    private record Recipe(Kind kind, BiFunction<Account, Thing, Object> make) {}

    private final Map<String, Recipe> recipes = new HashMap<>();

    private final Testbed testbed;

    Arguments(Testbed testbed) {
        this.testbed = testbed;
        runs();
        sheets();
        lists();
        searches();
        numbers();
        calendars();
        officers();
        values(testbed.clock().instant());
        AccessModule.all().forEach(module -> module.arguments(this));
    }

    private void runs() {
        of(Kind.RUN, "SerialNumber @procedures", thing -> thing.value("number"));
        of(Kind.RUN, "AssignmentService.username", thing -> thing.value("colleague"));
        of(Kind.RUN, "StepSubmission @procedures", thing -> thing.value("submission"));
        of(Kind.RUN, "RunService.visit", thing -> ((StepSubmission) thing.value("submission")).visit());
        of(Kind.RUN, "RunService.member", thing -> thing.value("member", () -> "2026-1"));
        of(Kind.RUN, "RecordChange", thing -> thing.value("line", Arguments::lineOfNoMember));
        of(Kind.RUN_FILE, "String fileId @procedures", thing -> thing.value("fileId"));
        of(Kind.BEGINNING, "String sopCode @procedures", thing -> thing.value("sopCode"));
        of(Kind.BEGINNING, "String from @procedures", thing -> thing.value("from"));
        of(Kind.PAPER, "PaperReferenceRegister.kind", thing -> thing.value("kind"));
        of(Kind.PAPER, "PaperReferenceRegister.number", thing -> thing.value("number"));
        value("String token", () -> UUID.randomUUID().toString());
        value("PlannedTime", () -> {
            var plan = new PlannedTime();
            plan.setDay(LocalDate.of(2026, 11, 27));
            plan.setTime(LocalTime.NOON);
            return plan;
        });
    }

    private static LetterheadChange lineOfNoMember() {
        var line = new LetterheadChange();
        line.filled();
        return line;
    }

    private void sheets() {
        of(Kind.SHEET, "String code @procedures", thing -> thing.value("code"));
        of(Kind.REVISION, "int revision @procedures", thing -> thing.value("revision"));
        of(Kind.REVISION, "String place", thing -> thing.value("place"));
        of(Kind.REVISION, "Collection places", thing -> List.of(thing.value("place")));
        of(Kind.REVISION, "List sheets", thing -> thing.value("sheets"));
        of(
                Kind.REVISION,
                "RevisionKey",
                thing -> new RevisionKey((String) thing.value("code"), (Integer) thing.value("revision"), (String)
                        thing.value("stamp")));
        value("RevisionService.approve.marksKnown", () -> true);
        value("RevisionService.enter.named", List::of);
        of(Kind.SHEET_FILE, "byte[] content @procedures", thing -> thing.value("content"));
        of(Kind.CHECK, "ChainCheck", thing -> thing.value("check"));
    }

    private void lists() {
        of(Kind.DOCUMENT_TYPE, "String code @documents", thing -> thing.value("code"));
        of(Kind.DOCUMENT_TYPE, "DocumentTypeChange", thing -> thing.value("change"));
        recipes.put("LetterheadChange", new Recipe(Kind.HELD_FILE, (account, thing) -> {
            var change = letterheadOf(account);
            change.setEmblemFile((String) thing.value("fileId"));
            return change;
        }));
        value("NewDocumentType", () -> {
            var type = new NewDocumentType();
            type.setName("Jenis yang baru");
            return type;
        });
        value("List names", () -> List.of("Jenis yang baru"));
    }

    /** The form as the page opens it, for who may open it. */
    private LetterheadChange letterheadOf(Account account) {
        if (account.has(Right.MAINTAIN_LISTS)) {
            return testbed.as(account.username()).asks(LetterheadService.class, LetterheadService::entered);
        }
        var empty = new LetterheadChange();
        empty.filled();
        return empty;
    }

    private void numbers() {
        of(Kind.BOOK, "String book", thing -> thing.value("book"));
        of(Kind.NUMBER, "SerialNumber @documents", thing -> thing.value("number"));
        value("NumberRegister.year", () -> 2026);
    }

    private void calendars() {
        of(Kind.CALENDAR, "int year", thing -> thing.value("year"));
        of(Kind.CALENDAR, "CalendarDraft", thing -> thing.value("draft"));
        value("CalendarService.draft.year", () -> 2030);
        value("CalendarService.number", () -> null);
        value("CalendarYear", () -> AccessWorld.plainYear(2030));
        value("String fileName", () -> "hari-libur.csv");
        value("CalendarService.content", () -> "2030-01-01;Tahun baru;libur".getBytes(StandardCharsets.UTF_8));
    }

    private void officers() {
        of(Kind.OFFICER, "String username @organisation", thing -> thing.value("username"));
        of(Kind.OFFICER, "OfficerData", thing -> thing.value("data"));
        of(Kind.OFFICER, "OfficerService.serial", thing -> 1);
        of(Kind.OFFICER, "OfficerService.position", thing -> thing.value("position"));
        of(Kind.OFFICER, "NewAppointment", thing -> AccessWorld.appointment((String) thing.value("acts for"), "1/SP"));
        of(Kind.DRAFT, "String form", thing -> thing.value("form"));
        of(Kind.DRAFT, "Collection forms", thing -> List.of(thing.value("form")));
        value("String content", () -> "{}");
        value("NewOfficer", () -> AccessWorld.officer("tes.baru", "Pegawai Baru"));
    }

    /** Each list is asked for everything, and for a word that stands in all records of an office. */
    private void searches() {
        of(Kind.WORD, "String typed", Arguments::word);
        of(Kind.WORD, "Wanted", thing -> Wanted.words(word(thing)));
        value("Registers.key", () -> "runs");
        of(Kind.WORD, "RevisionFilter", thing -> new RevisionFilter(null, word(thing)));
        of(Kind.WORD, "TaskQuery", thing -> new TaskQuery(null, false, null, word(thing)));
        value("TraceFilter", () -> new TraceFilter(null, null, null, null, null));
    }

    /** The word that is searched. */
    public static String word(Thing thing) {
        return (String) thing.value("word");
    }

    private void values(Instant now) {
        value("Slice", () -> new Slice(0, Slice.MAX_SIZE));
        value("boolean", () -> false);
        value("int limit", () -> 50);
        value("Instant openedAt", () -> now);
        value("LocalDate", () -> LocalDate.of(2026, 12, 1));
        value("SubjectKind", () -> SubjectKind.CLIENT);
        value("TableFormat", () -> TableFormat.CSV);
        value("OutputStream", ByteArrayOutputStream::new);
        for (var text : List.of("reason", "text", "note", "name", "alias")) {
            value("String " + text, () -> "Teks uji");
        }
    }

    /** A parameter that names a record of this kind. */
    public void of(Kind kind, String parameter, Function<Thing, Object> make) {
        recipes.put(parameter, new Recipe(kind, (account, thing) -> make.apply(thing)));
    }

    /** A parameter that names no record. */
    public void value(String parameter, Supplier<?> make) {
        of(Kind.NOTHING, parameter, thing -> make.get());
    }

    /** The kind of records that a method is about: a revision's code is not a sheet's, a beginning's form not that of a run, a number's book no book. */
    Kind kindOf(ServiceMatrix.Called called) {
        var method = called.method();
        var kinds = Stream.of(method.getParameters())
                .filter(parameter -> !ServiceMatrix.DECLARED.contains(parameter.getType()))
                .map(parameter -> recipe(called, parameter).kind())
                .filter(kind -> !kind.equals(Kind.NOTHING))
                .distinct()
                .toList();
        for (var whole : List.of(Kind.REVISION, Kind.BEGINNING, Kind.NUMBER)) {
            if (kinds.contains(whole)) {
                return whole;
            }
        }
        if (kinds.size() > 1) {
            throw new IllegalStateException(nameOf(method) + " names records of several kinds " + kinds
                    + ": say in Arguments.kindOf about which it is");
        }
        return kinds.isEmpty() ? Kind.NOTHING : kinds.get(0);
    }

    Object[] of(ServiceMatrix.Called called, Account account, Thing thing) {
        return Arrays.stream(called.method().getParameters())
                .map(parameter -> ServiceMatrix.DECLARED.contains(parameter.getType())
                        ? testbed.bean(called.declared())
                        : recipe(called, parameter).make().apply(account, thing))
                .toArray();
    }

    private Recipe recipe(ServiceMatrix.Called called, Parameter parameter) {
        var method = called.method();
        var type = parameter.getType().getSimpleName();
        var module = method.getDeclaringClass().getPackageName().replaceFirst("^id\\.sop\\.(\\w+).*", "@$1");
        var named = type + " " + parameter.getName();
        var service = method.getDeclaringClass().getSimpleName() + ".";
        return Stream.of(
                        (called.declared() == null ? "" : called.declared().getSimpleName()) + "."
                                + parameter.getName(),
                        service + method.getName() + "." + parameter.getName(),
                        service + parameter.getName(),
                        named + " " + module,
                        type + " " + module,
                        named,
                        type)
                .map(recipes::get)
                .filter(found -> found != null)
                .findFirst()
                .or(() -> firstOf(parameter.getType()))
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No argument for the parameter \"" + named + "\" of " + nameOf(method)
                                        + ": add a recipe and its records to the AccessModule beside it, or to Arguments and AccessWorld"));
    }

    /** Of an enumeration any value will do. */
    private static Optional<Recipe> firstOf(Class<?> type) {
        return Optional.ofNullable(type.getEnumConstants())
                .map(constants -> new Recipe(Kind.NOTHING, (account, thing) -> constants[0]));
    }

    /** {@code Service.method}, with the types where the name is not enough. */
    static String nameOf(Method method) {
        var service = method.getDeclaringClass();
        var overloaded = Arrays.stream(service.getDeclaredMethods())
                        .filter(other -> other.getName().equals(method.getName()))
                        .filter(other -> Modifier.isPublic(other.getModifiers()) && !other.isSynthetic())
                        .count()
                > 1;
        var name = service.getSimpleName() + "." + method.getName();
        return overloaded
                ? name + "("
                        + String.join(
                                ", ",
                                Stream.of(method.getParameterTypes())
                                        .map(Class::getSimpleName)
                                        .toList()) + ")"
                : name;
    }

    /** What a method wrote into the stream that it was given. */
    static Object outputOf(Object[] arguments) {
        return Stream.of(arguments)
                .filter(OutputStream.class::isInstance)
                .map(out -> (Object) ((ByteArrayOutputStream) out).toByteArray())
                .findFirst()
                .orElse(null);
    }
}
