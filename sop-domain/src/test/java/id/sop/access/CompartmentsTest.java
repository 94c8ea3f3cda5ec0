package id.sop.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.letters.LetterRegister;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.procedures.catalogue.RevisionFilter;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionRow;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.PlannedTime;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.RunRegister;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.DomainException;
import id.sop.shared.Slice;
import id.sop.testbed.OwnSheets;
import id.sop.testbed.Scans;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A word that stands in every field of runs in a compartment is found by their members and those whom a right lets in, and by nobody else. */
class CompartmentsTest extends OwnSheets {

    private static final String SHEET = "PWK-REHABSOS-KORBAN-KEKERASAN";
    private static final String WORD = "zqxrahasia";

    /** What is searched, so that a paper that says what was searched does not hold the word itself. */
    private static final String PART_OF_IT = "zqxrahas";

    private static final List<String> EVERYBODY = List.of(
            "pwk.kadis",
            "pwk.kabid",
            "pwk.disabilitas",
            "pwk.keluarga",
            "pwk.pencegahan",
            "pwk.pendamping",
            "pwk.pelaksana",
            "pwk.admin",
            "pwk.auditor",
            "kepala");

    private static final Set<Kind> ASKED = Set.of(
            Kind.NOTHING,
            Kind.WORD,
            Kind.RUN,
            Kind.RUN_FILE,
            Kind.PAPER,
            Kind.BEGINNING,
            Kind.NUMBER,
            Kind.BOOK,
            Kind.CALENDAR);

    /** Ends a call, so that its transaction is rolled back. */
    private static final class Undone extends RuntimeException {

        private final transient String answer;

        Undone(String answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    private final List<String> logged = new ArrayList<>();

    @Test
    void the_word_is_found_by_members_and_by_who_leads_them_and_nowhere_by_anybody_else() {
        var log = listening();
        var file = as("pwk.pendamping").holds(WORD + ".png", Scans.png());
        var made = as("pwk.pelaksana").holds(WORD + ".png", Scans.png());
        var ended = begun(GivenPaper.attached("Kronologi kasus", file, WORD + ".png"));
        toTheEnd(ended, made);
        var waiting = begun(GivenPaper.seenOnPaper("Kronologi kasus", WORD));
        planned(waiting);
        var withdrawn = begun(GivenPaper.seenOnPaper("Kronologi kasus", WORD));
        as("pwk.kabid").does(RunEndingService.class, ending -> ending.withdraw(withdrawn, WORD));

        var found = whoFinds(things(ended, waiting, withdrawn, file, made));

        Logger.getLogger("").removeHandler(log);
        var listed = Set.of(
                "Inbox.page",
                "Registers.page(RunBook)",
                "Registers.pdf(RunBook)",
                "Registers.export(RunBook)",
                "Registers.page(PaperBook)",
                "Registers.pdf(PaperBook)",
                "Registers.export(PaperBook)",
                "RunRegister.open");
        assertEquals(
                Set.of("pwk.kabid", "pwk.pencegahan", "pwk.pelaksana", "pwk.pendamping"),
                found.keySet(),
                () -> found.toString());
        assertEquals(
                Set.of(),
                Stream.of("pwk.pencegahan", "pwk.pelaksana", "pwk.pendamping")
                        .filter(member -> !found.get(member).containsAll(without("Inbox.page", listed)))
                        .collect(Collectors.toSet()),
                "what is asked shows it to those whom it concerns");
        assertNotCarriedOut(found, listed);
        assertEquals(
                List.of(), logged.stream().filter(line -> line.contains(WORD)).toList());
    }

    private static void assertNotCarriedOut(Map<String, Set<String>> found, Set<String> listed) {
        assertEquals(
                List.of(),
                found.values().stream()
                        .flatMap(Set::stream)
                        .filter(method -> Stream.of("Number", "Trace", "SubjectRegister", "CalendarService", "PaperRef")
                                        .anyMatch(method::startsWith)
                                || method.startsWith("Registers.") && !listed.contains(method))
                        .toList(),
                "nor is it in what is bound, audited, suggested or referred to");
    }

    @Test
    void
            a_paper_of_a_closed_type_in_a_run_that_is_everybodys_is_found_by_who_gave_and_made_it_and_leaves_no_word_elsewhere() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-NASKAH-TERTUTUP' revision='1' office='purwakarta' about='client'>
                <title>Pelayanan umum</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column><column position='kasi-kualitas-keluarga'>Kasi</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana'><activity>Menerima</activity>
                  <requires>Data klien</requires><output paper='hasil-asesmen'>Hasil asesmen</output></step>
                <step no='2' symbol='end' by='kasi-kualitas-keluarga'><activity>Menutup</activity></step>
                </steps></sop>""");
        var file = as("pwk.pelaksana").holds(WORD + ".png", Scans.png());
        var made = as("pwk.pelaksana").holds(WORD + ".png", Scans.png());
        var input = new PlainStep();
        input.setAbout("Klien 1");
        var run = as("pwk.pelaksana")
                .starts(
                        "TES-NASKAH-TERTUTUP",
                        UUID.randomUUID().toString(),
                        new StepSubmission(
                                0,
                                Outcome.DONE,
                                null,
                                List.of(GivenPaper.attached("Data klien", file, WORD + ".png")),
                                List.of(ProducedPaper.attached("Hasil asesmen", made)
                                        .saying(WORD, null, WORD)),
                                input,
                                Participants.NOBODY));
        List.of(file, made)
                .forEach(one -> as("pwk.pelaksana").does(RunRegister.class, register -> register.openFile(one)));

        var found = whoFinds(things(run, run, run, file, made));

        var listed = Set.of("Registers.page(PaperBook)", "Registers.pdf(PaperBook)", "Registers.export(PaperBook)");
        assertEquals(Set.of("pwk.pelaksana"), found.keySet(), () -> found.toString());
        assertTrue(found.get("pwk.pelaksana").containsAll(listed), () -> found.toString());
        assertNotCarriedOut(found, listed);
    }

    @Test
    void how_many_runs_there_are_on_a_sheet_is_said_to_those_who_see_them() {
        begun(GivenPaper.seenOnPaper("Kronologi kasus"));

        var told = new TreeMap<String, Set<Long>>();
        for (var username : EVERYBODY) {
            if (username.startsWith("pwk.")) {
                told.put(
                        username,
                        as(username)
                                .asks(
                                        RevisionRegister.class,
                                        register -> Stream.concat(
                                                        Stream.of(
                                                                register.open(SHEET, 1)
                                                                        .running(),
                                                                register.openSheet(SHEET, 0)
                                                                        .shown()
                                                                        .running()),
                                                        register
                                                                .page(new RevisionFilter(null, SHEET), new Slice(0, 10))
                                                                .rows()
                                                                .stream()
                                                                .map(RevisionRow::running))
                                                .collect(Collectors.toSet())));
            }
        }

        var seen = Set.of("pwk.kabid", "pwk.pencegahan", "pwk.pendamping");
        told.forEach((username, counts) -> assertEquals(Set.of(seen.contains(username) ? 1L : 0L), counts, username));
    }

    @Test
    void a_thing_that_a_confined_run_carries_is_a_number_in_ledger_trace_and_references() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='PWK-KETERAMPILAN-EX-PSK' revision='3' office='purwakarta' about='letter'>
                <title>Keterampilan</title><header/>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                <step no='1' symbol='start' by='pelaksana' does='letters.register-incoming'><activity>Menerima</activity></step>
                <step no='2' symbol='end' by='pelaksana'><activity>Menutup</activity></step>
                </steps></sop>""");
        var run = as("pwk.pelaksana")
                .starts(
                        "PWK-KETERAMPILAN-EX-PSK",
                        UUID.randomUUID().toString(),
                        new StepSubmission(
                                0,
                                Outcome.DONE,
                                null,
                                List.of(),
                                List.of(),
                                letter(),
                                Participants.NOBODY,
                                List.of("pwk.pelaksana")));
        var number = SerialNumber.of(2026, 1);
        var scan = as("pwk.pelaksana").asks(LetterRegister.class, letters -> letters.open(number));
        var references = as("pwk.pelaksana").asks(PaperReferenceRegister.class, papers -> papers.search(WORD, 10));

        as("pwk.pelaksana").does(RunEndingService.class, ending -> ending.withdraw(run, WORD));

        assertEquals(
                List.of(number.toString()),
                references.stream().map(PaperReference::title).toList());
        assertTrue(Content.of(scan).contains(WORD), "its module shows it to those who read letters");
        for (var book : List.of("incoming-letter", "run")) {
            var line = as("pwk.kabid").asks(NumberRegister.class, register -> register.open(book, number));
            assertTrue(line.voided().isPresent());
            assertFalse(Content.of(line).contains(WORD), book);
        }
        var trace = as("pwk.auditor")
                .asks(
                        TraceRegister.class,
                        register -> register.page(new TraceFilter(null, null, null, null, null), new Slice(0, 100)));
        assertTrue(Content.of(trace).contains("letter.withdrawn"));
        assertFalse(Content.of(trace).contains(WORD));
    }

    private RegisterIncomingLetter letter() {
        var input = new RegisterIncomingLetter();
        var letter = input.getLetter();
        letter.setSender("Dinas " + WORD);
        letter.setLetterNumber("005/" + WORD);
        letter.setLetterDate(LocalDate.of(2026, 11, 20));
        letter.setReceivedOn(LocalDate.of(2026, 11, 23));
        letter.setSubject("Perkara " + WORD);
        letter.setScanIds(List.of(as("pwk.pelaksana").holds(WORD + ".png", Scans.png())));
        return input;
    }

    @AfterEach
    void forgetTheRevision() {
        office().reset();
        office().inTransaction(() -> office().entityManager()
                .createNativeQuery("delete from sop_sheet where code = 'PWK-KETERAMPILAN-EX-PSK' and revision = 3")
                .executeUpdate());
    }

    private static Set<String> without(String one, Set<String> all) {
        var rest = new TreeSet<>(all);
        rest.remove(one);
        return rest;
    }

    private Handler listening() {
        var handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage()
                        + (entry.getParameters() == null
                                ? ""
                                : List.of(entry.getParameters()).toString()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger.getLogger("").addHandler(handler);
        return handler;
    }

    private SerialNumber begun(GivenPaper chronology) {
        var input = new PlainStep();
        input.setKind(SubjectKind.CLIENT);
        input.setAbout("Perkara " + WORD);
        input.setNumber(WORD);
        var submission = new StepSubmission(
                0,
                Outcome.DONE,
                WORD,
                List.of(chronology, GivenPaper.seenOnPaper("Formulir pelayanan", WORD)),
                List.of(),
                input,
                new Participants(List.of(), List.of(WORD)),
                List.of("pwk.pencegahan"));
        return as("pwk.pendamping").starts(SHEET, UUID.randomUUID().toString(), submission);
    }

    private void toTheEnd(SerialNumber run, String made) {
        var evidence = GivenPaper.missing("Barang bukti", WORD);
        as("pwk.pencegahan").decides(run, Outcome.NO, WORD, evidence);
        as("pwk.pelaksana").performs(run);
        as("pwk.pencegahan").decides(run, Outcome.YES, WORD, evidence);
        as("pwk.pelaksana").performs(run);
        as("pwk.pencegahan").performs(run);
        as("pwk.pencegahan").performs(run, GivenPaper.missing("Pelaku dan korban", WORD));
        as("pwk.pencegahan").performs(run);
        as("pwk.pelaksana")
                .produces(
                        run,
                        ProducedPaper.attached("Adanya dokumen kegiatan dengan tertib", made)
                                .saying(WORD, null, WORD));
    }

    private void planned(SerialNumber run) {
        var officer = as("pwk.pencegahan");
        officer.decides(run, Outcome.YES, WORD, GivenPaper.missing("Barang bukti", WORD));
        as("pwk.pelaksana").performs(run);
        officer.takes(run);
        officer.does(AssignmentService.class, assignment -> assignment.note(run, WORD));
        var plan = new PlannedTime();
        plan.setDay(LocalDate.of(2026, 11, 30));
        plan.setTime(LocalTime.NOON);
        plan.setReason(WORD);
        officer.does(AssignmentService.class, assignment -> assignment.plan(run, plan));
    }

    private List<Thing> things(
            SerialNumber ended, SerialNumber waiting, SerialNumber withdrawn, String file, String made) {
        var things = new ArrayList<>(List.of(
                new Thing(Kind.NOTHING, null, "-"),
                new Thing(Kind.WORD, null, "semua").making("word", () -> null),
                new Thing(Kind.WORD, null, "kata").making("word", () -> PART_OF_IT),
                new Thing(Kind.BOOK, null, "run").with("book", "run"),
                new Thing(Kind.PAPER, null, "naskah").with("kind", "paper").with("number", ended.inAddress() + ".1"),
                new Thing(Kind.CALENDAR, null, "kalender").with("year", 2026).making("draft", this::anotherCalendar)));
        for (var fileId : List.of(file, made)) {
            things.add(new Thing(Kind.RUN_FILE, null, "berkas").with("fileId", fileId));
        }
        for (var run : List.of(ended, waiting, withdrawn)) {
            things.add(new Thing(Kind.RUN, null, "pelaksanaan")
                    .with("number", run)
                    .with("colleague", "pwk.pelaksana")
                    .making("submission", () -> new StepSubmission(3, Outcome.DONE, null, List.of(), new PlainStep())));
            things.add(new Thing(Kind.NUMBER, null, "nomor").with("book", "run").with("number", run));
            things.add(new Thing(Kind.BEGINNING, null, "lanjutan")
                    .with("sopCode", SHEET)
                    .with("from", run.inAddress())
                    .making("submission", () -> new StepSubmission(0, Outcome.DONE, null, List.of(), new PlainStep())));
        }
        return things;
    }

    /** The year with one day less of work, so that rows are due at other times. */
    private CalendarDraft anotherCalendar() {
        return as("pwk.admin").asks(CalendarService.class, calendars -> calendars.draft(2026));
    }

    /** By account the methods whose answers, or whose refusals, hold the word. */
    private Map<String, Set<String>> whoFinds(List<Thing> things) {
        var arguments = new Arguments(office());
        var found = new TreeMap<String, Set<String>>();
        for (var service : ServiceMatrix.services()) {
            for (var called : ServiceMatrix.methods(service)) {
                var kind = arguments.kindOf(called);
                if (ASKED.contains(kind)) {
                    things.stream()
                            .filter(thing -> thing.kind().equals(kind))
                            .forEach(thing -> EVERYBODY.stream()
                                    .filter(username -> answer(username, service, called, arguments, thing)
                                            .contains(WORD))
                                    .forEach(username -> found.computeIfAbsent(username, name -> new TreeSet<>())
                                            .add(called.name())));
                }
            }
        }
        return found;
    }

    private <S> String answer(
            String username, Class<S> service, ServiceMatrix.Called called, Arguments arguments, Thing thing) {
        var given = arguments.of(called, new Account(username, "purwakarta", Set.of(), Set.of()), thing);
        try {
            as(username).does(service, bean -> {
                var result = invoke(bean, called.method(), given);
                throw new Undone(Content.of(result) + Content.of(Arguments.outputOf(given)));
            });
            throw new IllegalStateException("A call always ends with an exception");
        } catch (Undone done) {
            return done.answer;
        } catch (DomainException refusal) {
            return refusal.toString();
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
}
