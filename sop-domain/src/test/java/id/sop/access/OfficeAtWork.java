package id.sop.access;

import static id.sop.access.AccessWorld.together;
import static java.util.stream.Collectors.toSet;

import id.sop.audit.TraceVerificationService;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.types.DocumentTypeService;
import id.sop.documents.types.NewDocumentType;
import id.sop.drafts.DraftService;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.organisation.OfficerData;
import id.sop.organisation.OfficerService;
import id.sop.organisation.Right;
import id.sop.organisation.calendar.DayOff;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.SheetConfirmationService;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Slice;
import id.sop.testbed.Desk;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One office of {@link AccessWorld} while it is filled. */
public final class OfficeAtWork {

    private final AccessWorld world;
    private final Testbed testbed;
    private final Cast cast;
    private final Set<String> everybody;
    private final Set<String> head;
    private final Set<String> allRuns;
    private final String word;
    private final Map<String, Thing> fromNothing = new HashMap<>();

    OfficeAtWork(AccessWorld world, Testbed testbed, Cast cast) {
        this.world = world;
        this.testbed = testbed;
        this.cast = cast;
        everybody = world.of(cast.office());
        head = holding(cast.head().position());
        allRuns = with(Right.READ_ALL_RUNS);
        word = "kata" + cast.office();
    }

    void fill() {
        world.add(new Thing(Kind.WORD, cast.office(), "kata di semua catatan").with("word", word));
        lists();
        enterSheets();
        beginNumbers();
        AccessModule.all().forEach(module -> module.fill(this));
        workOf(cast.one(), "A");
        workOf(cast.other(), "B");
        revisions();
        numbers();
        calendar();
        officers();
        draft(cast.one());
        draft(cast.other());
        world.add(new Thing(Kind.CHECK, cast.office(), "pemeriksaan jejak")
                .making(
                        "check",
                        () -> testbed.as(cast.auditor().username())
                                .asks(TraceVerificationService.class, TraceVerificationService::begin))
                .tied(Tie.READER, with(Right.READ_TRACE)));
    }

    /** A text with the word of the office and a marker. */
    public String text(String what, String marker) {
        return what + " " + word + " " + marker;
    }

    /** The code of one of its sheets. */
    public String code(String letter) {
        return "TES-" + cast.office().toUpperCase(Locale.ROOT) + "-" + letter;
    }

    private Set<String> maintainers() {
        return with(Right.MAINTAIN_SHEETS);
    }

    private void lists() {
        var type = marker(everybody);
        var input = new NewDocumentType();
        input.setName("Jenis " + cast.office());
        input.setDescription(text("Keterangan", type));
        testbed.as(cast.admin().username()).does(DocumentTypeService.class, types -> types.add(input));
        var entered = testbed.as(cast.admin().username())
                .asks(
                        DocumentTypeService.class,
                        types -> types.page(type, new Slice(0, 1)).rows().get(0));
        world.add(new Thing(Kind.DOCUMENT_TYPE, cast.office(), "jenis naskah kantor")
                .with("code", entered.code())
                .making(
                        "change",
                        () -> AccessWorld.renamed(testbed.as(cast.admin().username())
                                .asks(DocumentTypeService.class, types -> types.entered(entered.code()))))
                .tied(Tie.READER, everybody));

        var held = marker(Set.of(cast.admin().username()));
        world.add(new Thing(Kind.HELD_FILE, cast.office(), "berkas yang baru diunggah administrator")
                .with("fileId", testbed.as(cast.admin().username()).holds(held + ".png", Scans.png()))
                .tied(Tie.READER, Set.of(cast.admin().username()))
                .tied(Tie.GIVER, Set.of(cast.admin().username())));
    }

    private void enterSheets() {
        AccessModule.all().forEach(module -> module.prepare(this));
        for (var part : Map.of("A", cast.one(), "B", cast.other()).entrySet()) {
            testbed.enterSheet(new String(
                    AccessWorld.sheet(
                            cast.office(),
                            code(part.getKey()),
                            1,
                            part.getValue().position(),
                            cast.head().position(),
                            text("Lembar", marker(everybody))),
                    StandardCharsets.UTF_8));
            world.add(new Thing(Kind.SHEET, cast.office(), "lembar " + part.getKey())
                    .with("code", code(part.getKey()))
                    .tied(Tie.READER, everybody));
            world.add(new Thing(Kind.BEGINNING, cast.office(), "baris pertama lembar " + part.getKey())
                    .with("sopCode", code(part.getKey()))
                    .making("from", () -> null)
                    .making("submission", () -> AccessWorld.submission(0, aboutClient("Baru")))
                    .tied(Tie.READER, everybody)
                    .tied(Tie.STARTER, holding(part.getValue().position())));
        }
        world.add(new Thing(Kind.SHEET_FILE, cast.office(), "lembar baru")
                .with("office", cast.office())
                .making(
                        "content",
                        () -> AccessWorld.sheet(
                                cast.office(),
                                code("C"),
                                1,
                                cast.one().position(),
                                cast.head().position(),
                                "Percobaan"))
                .tied(Tie.READER, everybody));
    }

    /** Each office begins at numbers of its own, so that no two have records of the same number. */
    private void beginNumbers() {
        if (cast.first() > 0) {
            testbed.inTransaction(() -> {
                for (var book : AccessWorld.books()) {
                    testbed.entityManager()
                            .createNativeQuery("insert into number_series (office, book, book_year, last_number)"
                                    + " values (?1, ?2, 2026, ?3)")
                            .setParameter(1, cast.office())
                            .setParameter(2, book)
                            .setParameter(3, cast.first())
                            .executeUpdate();
                }
                return null;
            });
        }
    }

    /** A run that stands at a row of this player. @param others who reads it besides, because the sheet names their positions */
    public Thing run(String name, SerialNumber number, Cast.Player atTheRow, String colleague, Set<String> others) {
        var hers = holding(atTheRow.position());
        return world.add(new Thing(Kind.RUN, cast.office(), "pelaksanaan: " + name)
                .with("number", number)
                .with("address", number.inAddress())
                .with("colleague", colleague)
                .tied(Tie.READER, together(hers, others, allRuns))
                .tied(Tie.AT_THE_ROW, hers)
                .tied(Tie.STARTER, hers)
                .tied(Tie.HEAD, head)
                .likeAbsent(world.absentRun(colleague)));
    }

    private PlainStep aboutClient(String name) {
        var input = new PlainStep();
        input.setKind(SubjectKind.CLIENT);
        input.setAbout(name);
        return input;
    }

    /** A run that she has taken, with a paper and its file, and another one that nobody has taken. */
    private void workOf(Cast.Player player, String part) {
        var hers = holding(player.position());
        var readers = together(hers, allRuns);
        var marker = marker(readers);
        var desk = testbed.as(player.username());
        var file = desk.holds(marker + ".png", Scans.png());
        var produced = ProducedPaper.attached("Berita acara uji", file).saying(marker, null, text("Ttd", marker));
        var taken = desk.starts(
                code(part),
                UUID.randomUUID().toString(),
                new StepSubmission(
                        0,
                        Outcome.DONE,
                        text("Catatan", marker),
                        List.of(),
                        List.of(produced),
                        aboutClient(text("Klien", marker)),
                        Participants.NOBODY));
        desk.takes(taken);
        desk.does(AssignmentService.class, assignment -> assignment.note(taken, text("Kunjungan", marker)));
        var form = desk.form(taken);
        run("pekerjaan " + part, taken, player, "nobody", Set.of())
                .making("submission", () -> AccessWorld.submission(form.visit(), form.input()));
        world.add(new Thing(Kind.PAPER, cast.office(), "naskah " + part)
                .making("kind", () -> "paper")
                .with("number", taken.inAddress() + ".1")
                .tied(Tie.READER, readers));
        world.add(new Thing(Kind.RUN_FILE, cast.office(), "berkas naskah " + part)
                .with("fileId", file)
                .tied(Tie.READER, readers));

        if ("A".equals(part)) {
            var waiting = desk.startsFrom(taken.inAddress(), code(part), aboutClient(text("Lanjutan", marker)));
            run("pekerjaan lanjutan " + part, waiting, player, "nobody", Set.of())
                    .making("submission", () -> AccessWorld.submission(1, form.input()));
        }
        origin(part, taken.inAddress(), "pekerjaan " + part, readers, hers);
        origin("A".equals(part) ? "B" : "A", taken.inAddress(), "pekerjaan " + part, readers, Set.of());
    }

    /** A beginning from something; to who does not see that, it is as if it were not there. */
    public void origin(String part, String from, String origin, Set<String> readers, Set<String> starters) {
        world.add(new Thing(Kind.BEGINNING, cast.office(), "lembar " + part + " dari " + origin)
                .with("sopCode", code(part))
                .with("from", from)
                .making("submission", () -> AccessWorld.submission(0, aboutClient("Baru")))
                .tied(Tie.READER, readers)
                .tied(Tie.STARTER, starters)
                .likeAbsent(fromNothing.computeIfAbsent(
                        part,
                        name -> new Thing(Kind.BEGINNING, null, "lembar " + name + " dari yang tidak ada")
                                .with("sopCode", code(name))
                                .with("from", "2026-9999")
                                .making("submission", () -> AccessWorld.submission(0, aboutClient("Baru"))))));
    }

    private void revisions() {
        var maintainer = testbed.as(cast.maintainer().username());
        var readers = together(maintainers(), head);
        enterDraft("A", cast.one(), readers);
        enterDraft("B", cast.other(), readers);
        var checked = maintainer.asks(
                RevisionRegister.class, register -> register.open(code("B"), 2).key());
        testbed.as(cast.admin().username()).does(RevisionService.class, service -> service.check(checked));
        testbed.as(cast.admin().username())
                .does(SheetConfirmationService.class, service -> service.confirm(code("B"), 1, List.of("2.0"), null));
        revision("A", 1, everybody);
        revision("B", 1, everybody);
        revision("A", 2, readers);
        revision("B", 2, readers);
    }

    private void enterDraft(String part, Cast.Player player, Set<String> readers) {
        var content = AccessWorld.sheet(
                cast.office(),
                code(part),
                2,
                player.position(),
                cast.head().position(),
                text("Rancangan", marker(readers)));
        var entry = testbed.as(cast.maintainer().username())
                .asks(RevisionService.class, service -> service.enter("lembar.xml", content, List.of()));
        if (entry.isRefused()) {
            throw new IllegalStateException(entry.problems().toString());
        }
    }

    /** Numbers that are free, kept free and used. */
    private void numbers() {
        var keepers = with(Right.KEEP_NUMBERS);
        var readers = together(keepers, with(Right.READ_TRACE));
        world.things(Kind.RUN).stream()
                .filter(run -> cast.office().equals(run.office()))
                .forEach(run -> number(
                        "nomor " + run,
                        "run",
                        (SerialNumber) run.value("number"),
                        readers,
                        everybody.stream()
                                .filter(username -> run.has(Tie.READER, world.account(username)))
                                .collect(toSet())));
    }

    /** A number of a book. */
    public void number(String name, String book, SerialNumber number, Set<String> readers, Set<String> ofTheNumbered) {
        world.add(new Thing(Kind.NUMBER, cast.office(), name)
                .with("book", book)
                .with("number", number)
                .tied(Tie.READER, readers)
                .tied(Tie.OF_THE_NUMBERED, ofTheNumbered));
    }

    /** A year that only this office has. */
    private void calendar() {
        var year = 2031 + cast.first() / 10;
        var admin = testbed.as(cast.admin().username());
        var marker = marker(everybody);
        var name = text("Hari jadi", marker);
        var entered = AccessWorld.plainYear(year, new DayOff(LocalDate.of(year, 3, 3), name, DayOff.Kind.HOLIDAY));
        admin.does(
                CalendarService.class,
                calendars -> calendars.enter(new CalendarDraft(entered, 0), text("Keputusan", marker)));
        world.add(new Thing(Kind.CALENDAR, cast.office(), "kalender yang hanya kantor ini punya")
                .with("year", year)
                .making("draft", () -> new CalendarDraft(AccessWorld.plainYear(year), 1))
                .tied(Tie.READER, everybody));
    }

    /** One who will act for a position, another one who is blocked besides, and the administrator herself. */
    private void officers() {
        var keepers = with(Right.MAINTAIN_OFFICERS);
        var admin = testbed.as(cast.admin().username());
        var position = cast.office() + "." + cast.one().position();
        var appointed = "tes.a" + cast.first();
        var blocked = "tes.b" + cast.first();
        Map.of(appointed, cast.other(), blocked, cast.head()).forEach((username, player) -> {
            admin.does(
                    OfficerService.class,
                    officers -> officers.enter(AccessWorld.officer(username, text("Pegawai", marker(everybody)))));
            admin.does(
                    OfficerService.class,
                    officers -> officers.appoint(
                            username,
                            AccessWorld.appointment(cast.office() + "." + player.position(), marker(keepers))));
            world.add(officer(username, position).tied(Tie.READER, keepers));
        });
        admin.does(
                OfficerService.class, officers -> officers.suspend(blocked, null, text("Diblokir", marker(keepers))));
        world.add(officer(cast.admin().username(), position)
                .tied(Tie.READER, keepers)
                .tied(Tie.HERSELF, Set.of(cast.admin().username())));
    }

    private Thing officer(String username, String position) {
        return AccessWorld.officer(username, cast.office(), position)
                .making(
                        "data",
                        () -> renamedOfficer(testbed.as(cast.admin().username())
                                .asks(OfficerService.class, officers -> officers.entered(username))));
    }

    private static OfficerData renamedOfficer(OfficerData data) {
        data.setName("Nama Lain");
        return data;
    }

    private void draft(Cast.Player player) {
        var form = "/letters/register-incoming.xhtml?sop=" + player.username();
        testbed.as(player.username())
                .does(
                        DraftService.class,
                        drafts -> drafts.keep(form, text("Isian", marker(Set.of(player.username())))));
        world.add(new Thing(Kind.DRAFT, cast.office(), "isian " + player.username())
                .with("form", form)
                .tied(Tie.READER, Set.of(player.username())));
    }

    private void revision(String part, int revision, Set<String> readers) {
        var view = testbed.as(cast.maintainer().username())
                .asks(RevisionRegister.class, register -> register.open(code(part), revision));
        world.add(new Thing(Kind.REVISION, cast.office(), "revisi " + revision + " lembar " + part)
                .with("code", code(part))
                .making("revision", () -> revision)
                .with("place", "2.0")
                .making("stamp", () -> view.key().stamp())
                .making("sheets", () -> List.of(view.sop()))
                .tied(Tie.READER, readers)
                .tied(Tie.APPROVER, head)
                .likeAbsent(world.absentRevision(revision)));
    }

    /** The parts of the office and who plays them. */
    public Cast cast() {
        return cast;
    }

    public Testbed testbed() {
        return testbed;
    }

    /** One who works in it. */
    public Desk as(Cast.Player player) {
        return testbed.as(player.username());
    }

    public Set<String> everybody() {
        return everybody;
    }

    /** Who leads it. */
    public Set<String> head() {
        return head;
    }

    public Set<String> with(Right right) {
        return world.with(cast.office(), right);
    }

    /** Who holds a position of it, by its short id. */
    public Set<String> holding(String position) {
        return world.holding(cast, position);
    }

    /** A word to be found in one record only, which these may read. */
    public String marker(Set<String> readers) {
        return world.marker(readers);
    }

    public Thing add(Thing thing) {
        return world.add(thing);
    }
}
