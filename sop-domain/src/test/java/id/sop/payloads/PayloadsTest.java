package id.sop.payloads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.access.Content;
import id.sop.documents.calendar.CalendarYearPrint;
import id.sop.documents.numbers.NumberRegister;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.LetterheadService;
import id.sop.documents.tables.TableFormat;
import id.sop.documents.types.DocumentTypeService;
import id.sop.documents.types.NewDocumentType;
import id.sop.organisation.ActingKind;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.NewOfficer;
import id.sop.organisation.OfficerRegister;
import id.sop.organisation.OfficerService;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.catalogue.Catalogue;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.runs.SheetPrint;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.Paper;
import id.sop.procedures.sheet.SheetBpmn;
import id.sop.procedures.sheet.SheetDrawing;
import id.sop.procedures.sheet.SheetSvg;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every payload in every text that an office keeps: each output shows it whole, is well-formed, and executes nothing. */
class PayloadsTest extends PayloadsInAnOffice {

    private static final String SHEET = "TES-MUATAN";

    /** Writes into a stream. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    // --- runs and what is made of sheets

    @Test
    void runs() throws IOException {
        enterSheet("Percobaan", List.of("Mengerjakan"));
        var all = typed();
        var desk = as("pelaksana");
        for (var typed : all) {
            var about = new PlainStep();
            about.setKind(SubjectKind.CLIENT);
            about.setAbout(typed.in("a1"));
            about.setNumber(typed.in("a2"));
            var made = ProducedPaper.onPaper("Berita acara uji").saying(typed.in("p1"), TODAY, typed.in("p2"));
            var run = desk.starts(
                    SHEET,
                    UUID.randomUUID().toString(),
                    new StepSubmission(
                            0,
                            Outcome.DONE,
                            typed.in("n1"),
                            List.of(),
                            List.of(made),
                            about,
                            new Participants(List.of(), List.of(typed.in("q1")))));
            desk.takes(run);
            desk.does(AssignmentService.class, assignment -> assignment.note(run, typed.in("n2")));
            desk.does(RunEndingService.class, ending -> ending.endOutside(run, typed.in("n3")));
            var view = Content.of(desk.opens(run));
            shows(Shown.line("subject of run", view), typed, "a1", "a2");
            shows(Shown.text("run", view), typed, "n1", "n2", "n3", "q1");
            shows(Shown.text("papers", Content.of(desk.opensDetails(run).papers())), typed, "p1", "p2");
        }
        shows(
                Shown.paper("run", desk.asks(SheetPrint.class, print -> print.run(SerialNumber.of(2026, 1), Paper.A4))),
                List.of());
        shows(Shown.paper("runs", desk.prints("runs", Map.of())), all, "a1");
        shows(Shown.table("runs", runs(TableFormat.CSV)), all, "a1");
        shows(Shown.workbook("runs", runs(TableFormat.XLSX)), all, "a1");
        shows(Shown.table("papers", papers(TableFormat.CSV)), all, "p1", "p2", "a1");
        shows(Shown.workbook("papers", papers(TableFormat.XLSX)), all, "p1", "p2", "a1");
        nothingIsLost();
    }

    private byte[] runs(TableFormat format) {
        return as("pelaksana").exports("runs", Map.of(), format);
    }

    private byte[] papers(TableFormat format) {
        return as("pelaksana").exports("papers", Map.of(), format);
    }

    @Test
    void a_sheet() throws IOException {
        var activities = PAYLOADS.stream().map(String::strip).toList();
        enterSheet(String.join(" ", activities.subList(0, 5)), activities);

        var sop = as("pelaksana").asks(Catalogue.class, catalogue -> catalogue.inForce("jambi", SHEET));

        var drawing = SheetSvg.render(SheetDrawing.of(sop), Locale.ROOT);
        var model = bytes(out -> SheetBpmn.write(sop, "Dinas Sosial", out));
        var printed = as("pelaksana").asks(SheetPrint.class, print -> print.inForce(SHEET, Paper.A4));
        lost.addAll(
                Shown.xml("drawing", drawing.getBytes(StandardCharsets.UTF_8)).missing(activities));
        lost.addAll(Shown.xml("model", model).missing(activities));
        lost.addAll(Shown.paper("sheet", printed).missing(activities));
        nothingIsLost();
    }

    private void enterSheet(String title, List<String> activities) {
        var rows = IntStream.range(0, activities.size())
                .mapToObj(i -> """
                    <step no='%d' symbol='process' by='pelaksana'><activity>%s</activity></step>
                    """.formatted(i + 2, escaped(activities.get(i))))
                .collect(Collectors.joining());
        office().enterSheet("""
            <sop xmlns='urn:sop:sheet:1' code='%s' revision='1' office='jambi' about='client'>
            <title>%s</title><header><approved-by position='kepala-panti'>Kepala</approved-by></header>
            <columns><column position='pelaksana'>Pelaksana</column></columns>
            <steps>
            <step no='1' symbol='start' by='pelaksana'><activity>Membuka</activity>
              <output paper='berita-acara-uji'>Berita acara uji</output></step>
            %s
            <step no='%d' symbol='end' by='pelaksana'><activity>Menutup</activity></step>
            </steps></sop>\
            """.formatted(SHEET, escaped(title), rows, activities.size() + 2));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    // --- the administration

    @Test
    void numbers() throws IOException {
        var all = typed();
        for (var typed : all) {
            var wanted = new ReserveNumbers();
            wanted.setBook("incoming-letter");
            wanted.setReason(typed.in("r1"));
            var number = as("kasubbag")
                    .asks(
                            NumberService.class,
                            keeping -> keeping.reserve(wanted).get(0));
            as("kasubbag")
                    .does(NumberService.class, keeping -> keeping.cancel("incoming-letter", number, typed.in("r2")));
            shows(
                    Shown.text(
                            "number",
                            Content.of(as("kasubbag")
                                    .asks(NumberRegister.class, register -> register.open("incoming-letter", number)))),
                    typed,
                    "r1",
                    "r2");
        }
        var ledger = Map.of("book", "incoming-letter", "year", 2026);
        var desk = as("kasubbag");
        shows(Shown.paper("ledger", desk.prints("numbers", ledger)), all, "r1", "r2");
        for (var format : TableFormat.values()) {
            var table = desk.exports("numbers", ledger, format);
            shows(
                    format == TableFormat.CSV ? Shown.table("ledger", table) : Shown.workbook("ledger", table),
                    all,
                    "r1",
                    "r2");
        }
        shows(trace(), all, "r1", "r2");
        nothingIsLost();
    }

    @Test
    void officers() throws IOException {
        var all = typed();
        for (int i = 0; i < all.size(); i++) {
            var typed = all.get(i);
            var username = "tes.muatan" + i;
            var officer = new NewOfficer();
            officer.setUsername(username);
            officer.getData().setName(typed.in("o1"));
            admin(officers -> officers.enter(officer));
            admin(officers -> officers.appoint(username, appointment(typed)));
            admin(officers -> officers.endAppointment(username, 1, typed.in("o4")));
            admin(officers -> officers.suspend(username, null, typed.in("o5")));
            admin(officers -> officers.lift(username, null, typed.in("o6")));
            shows(
                    Shown.text(
                            "officer",
                            Content.of(as("admin").asks(OfficerRegister.class, register -> register.open(username)))),
                    typed,
                    "o1",
                    "o2",
                    "o3",
                    "o4",
                    "o5",
                    "o6");
        }
        var register = as("admin").exports("officers", Map.of(), TableFormat.CSV);
        shows(Shown.table("officers", register), all, "o1");
        shows(trace(), all, "o1", "o2", "o4", "o5", "o6");
        nothingIsLost();
    }

    private void admin(Consumer<OfficerService> act) {
        as("admin").does(OfficerService.class, act);
    }

    private static NewAppointment appointment(Typed typed) {
        var appointment = new NewAppointment();
        appointment.setKind(ActingKind.PLH);
        appointment.setPosition("jambi.kepala-panti");
        appointment.setFromDay(TODAY);
        appointment.setUntilDay(TODAY);
        appointment.setDecree(typed.in("o2"));
        appointment.setReason(typed.in("o3"));
        return appointment;
    }

    @Test
    void lists() throws IOException {
        var all = typed();
        var admin = as("admin");
        for (int i = 0; i < all.size(); i++) {
            var typed = all.get(i);
            var type = new NewDocumentType();
            type.setName(typed.in("t1." + i));
            type.setDescription(typed.in("t2"));
            admin.does(DocumentTypeService.class, types -> types.add(type));
            var types = admin.asks(DocumentTypeService.class, DocumentTypeService::all);
            shows(Shown.text("types", Content.of(types)), typed, "t1." + i, "t2");
        }
        for (int first = 0; first < all.size(); first += 4) {
            var some = PAYLOADS.subList(first, Math.min(all.size(), first + 4));
            admin.does(LetterheadService.class, letterheads -> {
                var change = letterheads.entered();
                change.setAddress(String.join("\n", some));
                letterheads.change(change);
            });
            lost.addAll(Shown.paper("letterhead", admin.asks(CalendarYearPrint.class, paper -> paper.print(2026)))
                    .missing(some));
        }
        nothingIsLost();
    }

    @AfterEach
    void takeBackTheAddress() {
        as("admin").does(LetterheadService.class, letterheads -> {
            var change = letterheads.entered();
            change.setAddress("");
            letterheads.change(change);
        });
    }

    @Test
    void the_calendar() throws IOException {
        var admin = as("admin");
        var draft = admin.asks(CalendarService.class, calendars -> calendars.draft(2027));
        var words = PAYLOADS.stream().map(String::strip).toList();
        var daysOff = IntStream.range(0, words.size())
                .mapToObj(i -> new DayOff(LocalDate.of(2027, 1, 1).plusDays(i), words.get(i), DayOff.Kind.HOLIDAY))
                .toList();
        var rules = draft.rules();
        var entered =
                new CalendarYear(rules.year(), words, rules.hours(), rules.periods(), daysOff, rules.roundTheClock());

        admin.does(
                CalendarService.class,
                calendars -> calendars.enter(new CalendarDraft(entered, 0), String.join(" ", words.subList(0, 20))));

        var view = admin.asks(CalendarService.class, calendars -> calendars.open(2027, null));
        var file = admin.asks(CalendarService.class, calendars -> calendars.file(2027, null));
        var paper = admin.asks(CalendarYearPrint.class, print -> print.print(2027));
        assertEquals(
                entered.basis().stream().map(PayloadsTest::oneBlank).toList(),
                view.rules().basis().stream().map(PayloadsTest::oneBlank).toList());
        lost.addAll(Shown.xml("file", file.getBytes(StandardCharsets.UTF_8)).missing(words));
        lost.addAll(Shown.paper("calendar", paper).missing(words));
        nothingIsLost();
    }

    private static String oneBlank(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
