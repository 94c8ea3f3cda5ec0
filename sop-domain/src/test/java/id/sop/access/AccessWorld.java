package id.sop.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.sop.audit.TraceVerificationService;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.ReserveNumbers;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.types.DocumentTypeChange;
import id.sop.documents.types.DocumentTypeService;
import id.sop.documents.types.NewDocumentType;
import id.sop.drafts.DraftService;
import id.sop.letters.ArchiveLetter;
import id.sop.letters.ClassificationCodeService;
import id.sop.letters.Confidentiality;
import id.sop.letters.DisposeLetter;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpService;
import id.sop.letters.NewClassificationCode;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.organisation.ActingKind;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.CalendarService;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.NewOfficer;
import id.sop.organisation.OfficerData;
import id.sop.organisation.OfficerService;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayHours;
import id.sop.organisation.calendar.DayOff;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.procedures.catalogue.RevisionRegister;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.SheetConfirmationService;
import id.sop.procedures.runs.AssignmentService;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.HandlerKind;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.SubjectKind;
import id.sop.shared.Slice;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Three offices with records of known owners.
 *
 * <p>Every text that somebody enters carries a word that no other record has, the marker: where it turns up, the record was read. Who may
 * meet it is said here, by the account, and not asked of the application.
 */
final class AccessWorld {

    private final Testbed testbed;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Set<String>> markers = new LinkedHashMap<>();
    private final Map<Integer, Thing> absentRevisions = new HashMap<>();
    private final Map<String, Thing> absentRuns = new HashMap<>();
    private int marked;

    AccessWorld(Testbed testbed) {
        this.testbed = testbed;
        readAccounts();
        Cast.OF_ALL_OFFICES.forEach(cast -> new OfficeAtWork(cast).fill());
        addAbsent();
    }

    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    List<Thing> things(Kind kind) {
        return things.stream()
                .filter(thing -> thing.kind() == kind && thing.office() != null)
                .toList();
    }

    List<Thing> things() {
        return things.stream().filter(thing -> thing.office() != null).toList();
    }

    /** What no office has. */
    Thing absent(Thing thing) {
        if (thing.absent() != null) {
            return thing.absent();
        }
        return things.stream()
                .filter(other -> other.kind() == thing.kind() && other.office() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Make a " + thing.kind() + " that no office has"));
    }

    /** Who may meet which marker. */
    Map<String, Set<String>> markers() {
        return markers;
    }

    private void readAccounts() {
        testbed.inTransaction(() -> {
            var offices = testbed.bean(Offices.class);
            var held = new LinkedHashMap<String, Set<String>>();
            List<?> rows = testbed.entityManager()
                    .createNativeQuery(
                            "select p.username, p.office_position from officer_position p join office_position o"
                                    + " on o.code = p.office_position order by o.office, o.rank, p.username")
                    .getResultList();
            rows.stream()
                    .map(Object[].class::cast)
                    .forEach(row -> held.computeIfAbsent((String) row[0], name -> new HashSet<>())
                            .add((String) row[1]));
            held.forEach((username, positions) -> {
                var office = positions.iterator().next().split("\\.")[0];
                var rights = EnumSet.noneOf(Right.class);
                offices.positions(office).stream()
                        .filter(position -> positions.contains(position.code()))
                        .forEach(position -> rights.addAll(position.rights()));
                accounts.put(username, new Account(username, office, Set.copyOf(positions), rights));
            });
            return null;
        });
        accounts.put("nobody", new Account("nobody", null, Set.of(), Set.of()));
        accounts.put("two-offices", new Account("two-offices", null, Set.of(), Set.of()));
        officesAndOfficers();
    }

    /** The codes of positions and the names of officers are markers of their offices. */
    private void officesAndOfficers() {
        var names = testbed.inTransaction(() -> testbed.entityManager()
                .createNativeQuery("select office, name from officer")
                .getResultList());
        for (var row : names) {
            var officer = (Object[]) row;
            markers.put((String) officer[1], of((String) officer[0]));
        }
        Cast.OF_ALL_OFFICES.forEach(cast -> markers.put(cast.office() + ".", of(cast.office())));
    }

    private Set<String> of(String office) {
        return accounts.values().stream()
                .filter(account -> account.isOf(office))
                .map(Account::username)
                .collect(toSet());
    }

    private Set<String> with(String office, Right right) {
        return accounts.values().stream()
                .filter(account -> account.isOf(office) && account.has(right))
                .map(Account::username)
                .collect(toSet());
    }

    private Set<String> holding(Cast cast, String position) {
        return accounts.values().stream()
                .filter(account -> account.positions().contains(cast.office() + "." + position))
                .map(Account::username)
                .collect(toSet());
    }

    @SafeVarargs
    private static Set<String> together(Set<String>... groups) {
        var all = new HashSet<String>();
        for (var group : groups) {
            all.addAll(group);
        }
        return all;
    }

    private Thing add(Thing thing) {
        things.add(thing);
        return thing;
    }

    /** A word to be found in one record only. */
    private String marker(Set<String> readers) {
        var marker = "zq" + (char) ('a' + marked / 26) + (char) ('a' + marked++ % 26) + "rahasia";
        markers.put(marker, readers);
        return marker;
    }

    private void addAbsent() {
        var number = SerialNumber.of(2026, 9999);
        add(new Thing(Kind.WORD, null, "kata yang tidak ada").with("word", "takadakata"));
        add(new Thing(Kind.LETTER, null, "surat yang tidak ada")
                .with("number", number)
                .with("address", number.inAddress())
                .with("sender", "Tak ada")
                .with("letterNumber", "0/TAKADA/2026"));
        add(new Thing(Kind.FOLLOW_UP, null, "disposisi yang tidak ada")
                .with("number", new FollowUpNumber(number, 1))
                .with("address", new FollowUpNumber(number, 1).inAddress()));
        add(new Thing(Kind.SHEET, null, "lembar yang tidak ada").with("code", "TES-TAKADA"));
        add(new Thing(Kind.BEGINNING, null, "lembar yang tidak ada")
                .with("sopCode", "TES-TAKADA")
                .making("from", () -> null)
                .making("submission", () -> submission(0, new PlainStep())));
        add(new Thing(Kind.SHEET_FILE, null, "lembar kantor yang tidak ada")
                .with("office", "takada")
                .making("content", () -> sheet("takada", "TES-TAKADA-C", 1, "kadis", "kadis", "Percobaan")));
        add(new Thing(Kind.PAPER, null, "naskah yang tidak ada")
                .making("kind", () -> "paper")
                .with("number", number.inAddress() + ".1"));
        for (var kind : List.of(Kind.LETTER_FILE, Kind.RUN_FILE, Kind.HELD_FILE)) {
            add(new Thing(kind, null, "berkas yang tidak ada")
                    .with("fileId", UUID.randomUUID().toString()));
        }
        add(new Thing(Kind.CLASSIFICATION, null, "kode yang tidak ada").with("id", -1L));
        add(new Thing(Kind.DOCUMENT_TYPE, null, "jenis naskah yang tidak ada")
                .with("code", "takada")
                .making("change", () -> renamed(new DocumentTypeChange())));
        add(new Thing(Kind.NUMBER, null, "nomor yang tidak ada")
                .with("book", "run")
                .with("number", number));
        add(new Thing(Kind.CALENDAR, null, "tahun yang tidak ada")
                .with("year", 2040)
                .making("draft", () -> new CalendarDraft(plainYear(2040), 1)));
        add(officer("tes.takada", null, "takada.kadis"));
        add(new Thing(Kind.DRAFT, null, "isian yang tidak ada").with("form", "/takada.xhtml"));
    }

    private static DocumentTypeChange renamed(DocumentTypeChange change) {
        change.filled();
        change.setName("Nama lain");
        return change;
    }

    /** A year of five working days, with one day off. */
    static CalendarYear plainYear(int year, DayOff... daysOff) {
        var hours = DayHours.of(LocalTime.of(8, 0), LocalTime.of(16, 0));
        var working = Stream.of(DayOfWeek.values()).limit(5).collect(toMap(day -> day, day -> hours));
        return new CalendarYear(
                Year.of(year), List.of(), new WeeklyHours(working), List.of(), List.of(daysOff), new TreeSet<>());
    }

    static NewOfficer officer(String username, String name) {
        var officer = new NewOfficer();
        officer.setUsername(username);
        officer.getData().setName(name);
        return officer;
    }

    static NewAppointment appointment(String position, String decree) {
        var appointment = new NewAppointment();
        appointment.setKind(ActingKind.PLH);
        appointment.setPosition(position);
        appointment.setFromDay(LocalDate.of(2027, 1, 4));
        appointment.setUntilDay(LocalDate.of(2027, 1, 8));
        appointment.setDecree(decree);
        return appointment;
    }

    /** An officer to be managed: what she would be called, which of her positions is meant, and for which she would act. */
    private static Thing officer(String username, String office, String position) {
        return new Thing(Kind.OFFICER, office, username)
                .with("username", username)
                .making("data", () -> {
                    var data = new OfficerData();
                    data.setName("Nama lama");
                    data.filled();
                    return data;
                })
                .making("position", () -> null)
                .with("acts for", position);
    }

    /** A revision of this number that no office has. */
    private static Thing absentRevision(int revision) {
        var reader = new SheetReader(
                SheetCheck.of(Set.of("takada.kadis"), Map.of("procedures.confirm", HandlerKind.BUILT_IN)));
        var sop = reader.read("lembar.xml", sheet("takada", "TES-TAKADA", revision, "kadis", "kadis", "Lembar"));
        return new Thing(Kind.REVISION, null, "revisi " + revision + " yang tidak ada")
                .with("code", sop.code())
                .making("revision", () -> revision)
                .with("place", "2.0")
                .making("stamp", () -> "-")
                .making("sheets", () -> List.of(sop));
    }

    /** A run that no office has, and an officer to whom its row would go. */
    private static Thing absentRun(String colleague) {
        var number = SerialNumber.of(2026, 9999);
        return new Thing(Kind.RUN, null, "pelaksanaan yang tidak ada")
                .with("number", number)
                .with("address", number.inAddress())
                .with("colleague", colleague)
                .making("submission", () -> submission(1, new PlainStep()));
    }

    private static StepSubmission submission(int visit, Object input) {
        return new StepSubmission(visit, Outcome.DONE, null, List.of(), input);
    }

    /** A sheet of three rows of one position; the first leads to itself and makes a paper, the second has a mark and an adjustable time. */
    private static byte[] sheet(
            String office, String code, int revision, String position, String approver, String text) {
        return """
                <sop xmlns='urn:sop:sheet:1' code='%s' revision='%d' office='%s'
                     about='client'>
                <title>%s</title><header><approved-by position='%s'>Pejabat</approved-by></header>
                <columns><column position='%s'>Petugas</column></columns>
                <steps>
                <step no='1' symbol='start' by='%6$s'><activity>Membuka</activity>
                  <output paper='berita-acara-uji'>Berita acara uji</output>
                  <related-procedure>%1$s</related-procedure></step>
                <step no='2' symbol='process' by='%6$s' within='P1D' adjustable='true'><activity>Mengerjakan</activity>
                  <uncertain about='by' confidence='low'>Kolom tidak terbaca.</uncertain></step>
                <step no='3' symbol='end' by='%6$s'><activity>Menutup</activity></step>
                </steps></sop>""".formatted(code, revision, office, text, approver, position).getBytes(StandardCharsets.UTF_8);
    }

    /** Fills one office. */
    private final class OfficeAtWork {

        private final Cast cast;
        private final Set<String> everybody;
        private final Set<String> head;
        private final Set<String> allLetters;
        private final Set<String> allRuns;
        private final String word;
        private final Map<String, Thing> fromNothing = new HashMap<>();

        OfficeAtWork(Cast cast) {
            this.cast = cast;
            everybody = of(cast.office());
            head = holding(cast, cast.head().position());
            allLetters = with(cast.office(), Right.READ_ALL_LETTERS);
            allRuns = with(cast.office(), Right.READ_ALL_RUNS);
            word = "kata" + cast.office();
        }

        void fill() {
            add(new Thing(Kind.WORD, cast.office(), "kata di semua catatan").with("word", word));
            lists();
            enterSheets();
            beginNumbers();
            letters();
            workOf(cast.one(), "A");
            workOf(cast.other(), "B");
            revisions();
            numbers();
            calendar();
            officers();
            draft(cast.one());
            draft(cast.other());
            add(new Thing(Kind.CHECK, cast.office(), "pemeriksaan jejak")
                    .making(
                            "check",
                            () -> testbed.as(cast.auditor().username())
                                    .asks(TraceVerificationService.class, TraceVerificationService::begin))
                    .tied(Tie.READER, with(cast.office(), Right.READ_TRACE)));
        }

        private String text(String what, String marker) {
            return what + " " + word + " " + marker;
        }

        private String code(String letter) {
            return "TES-" + cast.office().toUpperCase(Locale.ROOT) + "-" + letter;
        }

        private Set<String> maintainers() {
            return with(cast.office(), Right.MAINTAIN_SHEETS);
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
            add(new Thing(Kind.DOCUMENT_TYPE, cast.office(), "jenis naskah kantor")
                    .with("code", entered.code())
                    .making(
                            "change",
                            () -> AccessWorld.renamed(testbed.as(cast.admin().username())
                                    .asks(DocumentTypeService.class, types -> types.entered(entered.code()))))
                    .tied(Tie.READER, everybody));

            var code = marker(everybody);
            var classification = new NewClassificationCode();
            classification.setCode("999." + (1 + cast.first()));
            classification.setTitle(text("Kode", code));
            testbed.as(cast.admin().username())
                    .does(ClassificationCodeService.class, codes -> codes.add(classification));
            var id = testbed.as(cast.admin().username())
                    .asks(
                            ClassificationCodeService.class,
                            codes -> codes.page(code, new Slice(0, 1))
                                    .rows()
                                    .get(0)
                                    .id());
            add(new Thing(Kind.CLASSIFICATION, cast.office(), "kode kantor")
                    .with("id", id)
                    .tied(Tie.READER, everybody));

            var held = marker(Set.of(cast.admin().username()));
            add(new Thing(Kind.HELD_FILE, cast.office(), "berkas yang baru diunggah administrator")
                    .with("fileId", testbed.as(cast.admin().username()).holds(held + ".png", Scans.png()))
                    .tied(Tie.READER, Set.of(cast.admin().username()))
                    .tied(Tie.GIVER, Set.of(cast.admin().username())));
        }

        private void enterSheets() {
            testbed.enterSheet(letterSheet());
            for (var part : Map.of("A", cast.one(), "B", cast.other()).entrySet()) {
                testbed.enterSheet(new String(
                        sheet(
                                cast.office(),
                                code(part.getKey()),
                                1,
                                part.getValue().position(),
                                cast.head().position(),
                                text("Lembar", marker(everybody))),
                        StandardCharsets.UTF_8));
                add(new Thing(Kind.SHEET, cast.office(), "lembar " + part.getKey())
                        .with("code", code(part.getKey()))
                        .tied(Tie.READER, everybody));
                add(new Thing(Kind.BEGINNING, cast.office(), "baris pertama lembar " + part.getKey())
                        .with("sopCode", code(part.getKey()))
                        .making("from", () -> null)
                        .making("submission", () -> submission(0, aboutClient("Baru")))
                        .tied(Tie.READER, everybody)
                        .tied(Tie.STARTER, holding(cast, part.getValue().position())));
            }
            add(new Thing(Kind.BEGINNING, cast.office(), "baris pertama surat masuk")
                    .with("sopCode", code("SURAT"))
                    .making("from", () -> null)
                    .making("submission", () -> submission(0, letter("Baru", "1/BARU", Confidentiality.OPEN, null)))
                    .tied(Tie.READER, everybody)
                    .tied(Tie.STARTER, holding(cast, cast.front().position())));
            add(new Thing(Kind.SHEET_FILE, cast.office(), "lembar baru")
                    .with("office", cast.office())
                    .making(
                            "content",
                            () -> sheet(
                                    cast.office(),
                                    code("C"),
                                    1,
                                    cast.one().position(),
                                    cast.head().position(),
                                    "Percobaan"))
                    .tied(Tie.READER, everybody));
        }

        private String letterSheet() {
            var front = cast.front().position();
            return """
                    <sop xmlns='urn:sop:sheet:1' code='%s' revision='1' office='%s' about='letter'>
                    <title>%s</title><header/>
                    <columns><column position='%s'>Depan</column><column position='%s'>Kepala</column></columns>
                    <steps>
                    <step no='1' symbol='start' by='%4$s' does='letters.register-incoming'><activity>Menerima</activity></step>
                    <step no='2' symbol='process' by='%4$s' does='letters.record-and-code'><activity>Mencatat</activity></step>
                    <step no='3' symbol='decision' by='%4$s' does='letters.examine' on-yes='4' on-no='2'><activity>Memeriksa</activity></step>
                    <step no='4' symbol='process' by='%5$s' does='letters.dispose'><activity>Mendisposisi</activity></step>
                    <step no='5' symbol='process' by='%4$s' does='letters.distribute'><activity>Membagikan</activity></step>
                    <step no='6' symbol='end' by='%4$s' does='letters.archive-incoming'><activity>Mengarsipkan</activity></step>
                    </steps></sop>""".formatted(
                            code("SURAT"),
                            cast.office(),
                            text("Surat", marker(everybody)),
                            front,
                            cast.head().position());
        }

        /** Each office begins at numbers of its own, so that no two have records of the same number. */
        private void beginNumbers() {
            if (cast.first() > 0) {
                testbed.inTransaction(() -> {
                    for (var book : List.of("run", "incoming-letter")) {
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

        private void letters() {
            letter("surat yang didisposisikan kepada A", cast.one(), Confidentiality.OPEN);
            letter("surat yang didisposisikan kepada B", cast.other(), Confidentiality.SECRET);
            var fresh = marker(allLetters);
            var number = testbed.as(cast.front().username())
                    .starts(code("SURAT"), letter(fresh, fresh + "/2026", Confidentiality.LIMITED, null));
            testbed.as(cast.front().username()).takes(number);
            letter("surat yang baru diterima", number, fresh, Set.of());
            var form = testbed.as(cast.front().username()).form(number);
            ((RecordAndCode) form.input()).setClassification("400.9.2");
            run("surat yang baru diterima", number, cast.front(), cast.colleague())
                    .making("submission", () -> submission(form.visit(), form.input()));
        }

        private void letter(String name, Cast.Player addressee, Confidentiality confidentiality) {
            var addressees = holding(cast, addressee.position());
            var marker = marker(together(allLetters, addressees));
            var front = testbed.as(cast.front().username());
            var scan = front.holds(marker + ".png", Scans.png());
            var run = front.starts(code("SURAT"), letter(marker, marker + "/2026", confidentiality, scan));
            front.<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
                input.setClassification("400.9.2");
                input.setSummary(text("Ringkasan", marker));
            });
            front.decides(run, Outcome.YES, null);
            testbed.as(cast.head().username()).<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
                input.setPositions(List.of(cast.office() + "." + addressee.position()));
                input.setInstructions(List.of("Untuk ditindaklanjuti"));
                input.setNote(text("Catatan", marker));
                input.setDueOn(LocalDate.of(2026, 11, 25));
            });
            front.performs(run);
            var followUp = new FollowUpNumber(run, 1);
            if (addressee == cast.other()) {
                testbed.as(addressee.username())
                        .does(FollowUpService.class, all -> all.ask(followUp, text("Tanya", marker)));
            }

            letter(name, run, marker, addressees);
            add(new Thing(Kind.FOLLOW_UP, cast.office(), "disposisi: " + name)
                    .with("number", followUp)
                    .with("address", followUp.inAddress())
                    .tied(Tie.READER, together(allLetters, addressees))
                    .tied(Tie.ADDRESSEE, addressees));
            add(new Thing(Kind.LETTER_FILE, cast.office(), "pindaian: " + name)
                    .with("fileId", scan)
                    .tied(Tie.READER, together(allLetters, addressees)));
            var archive = new ArchiveLetter();
            archive.setCabinet("Lemari");
            archive.setMap("Map");
            run(name, run, cast.front(), cast.colleague()).making("submission", () -> submission(5, archive));
            origin(
                    addressee == cast.one() ? "A" : "B",
                    followUp.inAddress(),
                    name,
                    together(allLetters, addressees),
                    addressees);
        }

        private void letter(String name, SerialNumber number, String marker, Set<String> addressees) {
            add(new Thing(Kind.LETTER, cast.office(), name)
                    .with("number", number)
                    .with("address", number.inAddress())
                    .with("sender", text("Pengirim", marker))
                    .with("letterNumber", marker + "/2026")
                    .tied(Tie.READER, together(allLetters, addressees)));
            add(new Thing(Kind.PAPER, cast.office(), name)
                    .making("kind", () -> "letter")
                    .with("number", number.inAddress())
                    .tied(Tie.READER, together(allLetters, addressees)));
        }

        private RegisterIncomingLetter letter(
                String marker, String number, Confidentiality confidentiality, String scan) {
            var input = new RegisterIncomingLetter();
            input.getLetter().setSender(text("Pengirim", marker));
            input.getLetter().setLetterNumber(number);
            input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
            input.getLetter().setSubject(text("Perihal", marker));
            input.getLetter().setConfidentiality(confidentiality);
            input.getLetter().setScanId(scan);
            return input;
        }

        private Thing run(String name, SerialNumber number, Cast.Player atTheRow, String colleague) {
            var hers = holding(cast, atTheRow.position());
            var letters = atTheRow == cast.front() ? head : Set.<String>of();
            return add(new Thing(Kind.RUN, cast.office(), "pelaksanaan: " + name)
                    .with("number", number)
                    .with("address", number.inAddress())
                    .with("colleague", colleague)
                    .tied(Tie.READER, together(hers, letters, allRuns))
                    .tied(Tie.AT_THE_ROW, hers)
                    .tied(Tie.STARTER, hers)
                    .tied(Tie.HEAD, head)
                    .likeAbsent(absentRuns.computeIfAbsent(colleague, AccessWorld::absentRun)));
        }

        private PlainStep aboutClient(String name) {
            var input = new PlainStep();
            input.setKind(SubjectKind.CLIENT);
            input.setAbout(name);
            return input;
        }

        /** A run that she has taken, with a paper and its file, and another one that nobody has taken. */
        private void workOf(Cast.Player player, String part) {
            var hers = holding(cast, player.position());
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
            run("pekerjaan " + part, taken, player, "nobody")
                    .making("submission", () -> submission(form.visit(), form.input()));
            add(new Thing(Kind.PAPER, cast.office(), "naskah " + part)
                    .making("kind", () -> "paper")
                    .with("number", taken.inAddress() + ".1")
                    .tied(Tie.READER, readers));
            add(new Thing(Kind.RUN_FILE, cast.office(), "berkas naskah " + part)
                    .with("fileId", file)
                    .tied(Tie.READER, readers));

            if ("A".equals(part)) {
                var waiting = desk.startsFrom(taken.inAddress(), code(part), aboutClient(text("Lanjutan", marker)));
                run("pekerjaan lanjutan " + part, waiting, player, "nobody")
                        .making("submission", () -> submission(1, form.input()));
            }
            origin(part, taken.inAddress(), "pekerjaan " + part, readers, hers);
            origin("A".equals(part) ? "B" : "A", taken.inAddress(), "pekerjaan " + part, readers, Set.of());
        }

        /** A beginning from something; to who does not see that, it is as if it were not there. */
        private void origin(String part, String from, String origin, Set<String> readers, Set<String> starters) {
            add(new Thing(Kind.BEGINNING, cast.office(), "lembar " + part + " dari " + origin)
                    .with("sopCode", code(part))
                    .with("from", from)
                    .making("submission", () -> submission(0, aboutClient("Baru")))
                    .tied(Tie.READER, readers)
                    .tied(Tie.STARTER, starters)
                    .likeAbsent(fromNothing.computeIfAbsent(
                            part,
                            name -> new Thing(Kind.BEGINNING, null, "lembar " + name + " dari yang tidak ada")
                                    .with("sopCode", code(name))
                                    .with("from", "2026-9999")
                                    .making("submission", () -> submission(0, aboutClient("Baru"))))));
        }

        private void revisions() {
            var maintainer = testbed.as(cast.maintainer().username());
            var readers = together(maintainers(), head);
            enterDraft("A", cast.one(), readers);
            enterDraft("B", cast.other(), readers);
            var checked = maintainer.asks(
                    RevisionRegister.class,
                    register -> register.open(code("B"), 2).key());
            testbed.as(cast.admin().username()).does(RevisionService.class, service -> service.check(checked));
            testbed.as(cast.admin().username())
                    .does(
                            SheetConfirmationService.class,
                            service -> service.confirm(code("B"), 1, List.of("2.0"), null));
            revision("A", 1, everybody);
            revision("B", 1, everybody);
            revision("A", 2, readers);
            revision("B", 2, readers);
        }

        private void enterDraft(String part, Cast.Player player, Set<String> readers) {
            var content = sheet(
                    cast.office(),
                    code(part),
                    2,
                    player.position(),
                    cast.head().position(),
                    text("Rancangan", marker(readers)));
            var entry = testbed.as(cast.maintainer().username())
                    .asks(RevisionService.class, service -> service.enter("lembar.xml", content, true));
            if (entry.isRefused()) {
                throw new IllegalStateException(entry.problems().toString());
            }
        }

        /** Numbers that are free, kept free and used. */
        private void numbers() {
            var keepers = with(cast.office(), Right.KEEP_NUMBERS);
            var readers = together(keepers, with(cast.office(), Right.READ_TRACE));
            var wanted = new ReserveNumbers();
            wanted.setBook("incoming-letter");
            wanted.setReason(text("Menyusul", marker(together(readers, allLetters))));
            var kept = testbed.as(keepers.iterator().next())
                    .asks(
                            NumberService.class,
                            keeping -> keeping.reserve(wanted).get(0));
            number("nomor cadangan", "incoming-letter", kept, readers, everybody);
            things(Kind.RUN).stream()
                    .filter(run -> cast.office().equals(run.office()))
                    .forEach(run -> number(
                            "nomor " + run,
                            "run",
                            (SerialNumber) run.value("number"),
                            readers,
                            everybody.stream()
                                    .filter(username -> run.has(Tie.READER, accounts.get(username)))
                                    .collect(toSet())));
        }

        private void number(
                String name, String book, SerialNumber number, Set<String> readers, Set<String> ofTheNumbered) {
            add(new Thing(Kind.NUMBER, cast.office(), name)
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
            var entered = plainYear(year, new DayOff(LocalDate.of(year, 3, 3), name, DayOff.Kind.HOLIDAY));
            admin.does(
                    CalendarService.class,
                    calendars -> calendars.enter(new CalendarDraft(entered, 0), text("Keputusan", marker)));
            add(new Thing(Kind.CALENDAR, cast.office(), "kalender yang hanya kantor ini punya")
                    .with("year", year)
                    .making("draft", () -> new CalendarDraft(plainYear(year), 1))
                    .tied(Tie.READER, everybody));
        }

        /** One who will act for a position, another one who is blocked besides, and the administrator herself. */
        private void officers() {
            var keepers = with(cast.office(), Right.MAINTAIN_OFFICERS);
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
                                username, appointment(cast.office() + "." + player.position(), marker(keepers))));
                add(officer(username, position).tied(Tie.READER, keepers));
            });
            admin.does(
                    OfficerService.class,
                    officers -> officers.suspend(blocked, null, text("Diblokir", marker(keepers))));
            add(officer(cast.admin().username(), position)
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
            add(new Thing(Kind.DRAFT, cast.office(), "isian " + player.username())
                    .with("form", form)
                    .tied(Tie.READER, Set.of(player.username())));
        }

        private void revision(String part, int revision, Set<String> readers) {
            var view = testbed.as(cast.maintainer().username())
                    .asks(RevisionRegister.class, register -> register.open(code(part), revision));
            add(new Thing(Kind.REVISION, cast.office(), "revisi " + revision + " lembar " + part)
                    .with("code", code(part))
                    .making("revision", () -> revision)
                    .with("place", "2.0")
                    .making("stamp", () -> view.key().stamp())
                    .making("sheets", () -> List.of(view.sop()))
                    .tied(Tie.READER, readers)
                    .tied(Tie.APPROVER, head)
                    .likeAbsent(absentRevisions.computeIfAbsent(revision, AccessWorld::absentRevision)));
        }
    }
}
