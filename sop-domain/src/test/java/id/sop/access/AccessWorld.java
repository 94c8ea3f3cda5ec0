package id.sop.access;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.types.DocumentTypeChange;
import id.sop.organisation.ActingKind;
import id.sop.organisation.CalendarDraft;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.NewOfficer;
import id.sop.organisation.OfficerData;
import id.sop.organisation.Offices;
import id.sop.organisation.Right;
import id.sop.organisation.calendar.CalendarYear;
import id.sop.organisation.calendar.DayHours;
import id.sop.organisation.calendar.DayOff;
import id.sop.organisation.calendar.WeeklyHours;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.HandlerKind;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.sheet.SheetCheck;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.steps.PlainStep;
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
public final class AccessWorld {

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
        Cast.OF_ALL_OFFICES.forEach(cast -> new OfficeAtWork(this, testbed, cast).fill());
        addAbsent();
    }

    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    List<Thing> things(Kind kind) {
        return things.stream()
                .filter(thing -> thing.kind().equals(kind) && thing.office() != null)
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
                .filter(other -> other.kind().equals(thing.kind()) && other.office() == null)
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

    Set<String> of(String office) {
        return accounts.values().stream()
                .filter(account -> account.isOf(office))
                .map(Account::username)
                .collect(toSet());
    }

    Set<String> with(String office, Right right) {
        return accounts.values().stream()
                .filter(account -> account.isOf(office) && account.has(right))
                .map(Account::username)
                .collect(toSet());
    }

    Set<String> holding(Cast cast, String position) {
        return accounts.values().stream()
                .filter(account -> account.positions().contains(cast.office() + "." + position))
                .map(Account::username)
                .collect(toSet());
    }

    @SafeVarargs
    public static Set<String> together(Set<String>... groups) {
        var all = new HashSet<String>();
        for (var group : groups) {
            all.addAll(group);
        }
        return all;
    }

    /** Adds a record; one without an office is what no office has. */
    public Thing add(Thing thing) {
        things.add(thing);
        return thing;
    }

    /** A word to be found in one record only. */
    String marker(Set<String> readers) {
        var marker = "zq" + (char) ('a' + marked / 26) + (char) ('a' + marked++ % 26) + "rahasia";
        markers.put(marker, readers);
        return marker;
    }

    Account account(String username) {
        return accounts.get(username);
    }

    Thing absentRun(String colleague) {
        return absentRuns.computeIfAbsent(colleague, AccessWorld::makeAbsentRun);
    }

    Thing absentRevision(int revision) {
        return absentRevisions.computeIfAbsent(revision, AccessWorld::makeAbsentRevision);
    }

    /** The books of the ledger. */
    static List<String> books() {
        return Stream.concat(Stream.of("run"), AccessModule.all().stream().flatMap(module -> module.books().stream()))
                .toList();
    }

    private void addAbsent() {
        var number = SerialNumber.of(2026, 9999);
        add(new Thing(Kind.WORD, null, "kata yang tidak ada").with("word", "takadakata"));
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
        for (var kind : List.of(Kind.RUN_FILE, Kind.HELD_FILE)) {
            add(new Thing(kind, null, "berkas yang tidak ada")
                    .with("fileId", UUID.randomUUID().toString()));
        }
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
        AccessModule.all().forEach(module -> module.absent(this));
    }

    static DocumentTypeChange renamed(DocumentTypeChange change) {
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
    static Thing officer(String username, String office, String position) {
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
    private static Thing makeAbsentRevision(int revision) {
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
    private static Thing makeAbsentRun(String colleague) {
        var number = SerialNumber.of(2026, 9999);
        return new Thing(Kind.RUN, null, "pelaksanaan yang tidak ada")
                .with("number", number)
                .with("address", number.inAddress())
                .with("colleague", colleague)
                .making("submission", () -> submission(1, new PlainStep()));
    }

    /** What is sent at a visit of a row. */
    public static StepSubmission submission(int visit, Object input) {
        return new StepSubmission(visit, Outcome.DONE, null, List.of(), input);
    }

    /** A sheet of three rows of one position; the first leads to itself and makes a paper, the second has a mark and an adjustable time. */
    static byte[] sheet(String office, String code, int revision, String position, String approver, String text) {
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
}
