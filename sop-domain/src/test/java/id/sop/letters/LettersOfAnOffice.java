package id.sop.letters;

import static id.sop.access.AccessWorld.submission;
import static id.sop.access.AccessWorld.together;

import id.sop.access.Cast;
import id.sop.access.Kind;
import id.sop.access.OfficeAtWork;
import id.sop.access.Thing;
import id.sop.access.Tie;
import id.sop.documents.numbers.NumberService;
import id.sop.documents.numbers.SerialNumber;
import id.sop.organisation.Right;
import id.sop.procedures.sheet.Outcome;
import id.sop.shared.Slice;
import id.sop.testbed.Scans;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The letters of one office in the access matrix: one for each of two addressees, and one that just came in. */
final class LettersOfAnOffice {

    private final OfficeAtWork office;
    private final Cast cast;
    private final Set<String> everybody;
    private final Set<String> allLetters;

    LettersOfAnOffice(OfficeAtWork office) {
        this.office = office;
        cast = office.cast();
        everybody = office.everybody();
        allLetters = office.with(Right.READ_ALL_LETTERS);
    }

    void prepare() {
        classification();
        office.testbed().enterSheet(sheet());
        office.add(new Thing(Kind.BEGINNING, cast.office(), "baris pertama surat masuk")
                .with("sopCode", office.code("SURAT"))
                .making("from", () -> null)
                .making("submission", () -> submission(0, letter("Baru", "1/BARU", Confidentiality.OPEN, null)))
                .tied(Tie.READER, everybody)
                .tied(Tie.STARTER, office.holding(cast.front().position())));
    }

    private void classification() {
        var marker = office.marker(everybody);
        var code = LettersAccess.code("999." + (1 + cast.first()), office.text("Kode", marker));
        office.as(cast.admin()).does(ClassificationCodeService.class, codes -> codes.add(code));
        var id = office.as(cast.admin())
                .asks(
                        ClassificationCodeService.class,
                        codes -> codes.page(marker, new Slice(0, 1))
                                .rows()
                                .get(0)
                                .id());
        office.add(new Thing(LettersAccess.CLASSIFICATION, cast.office(), "kode kantor")
                .with("id", id)
                .tied(Tie.READER, everybody));
    }

    private String sheet() {
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
                        office.code("SURAT"),
                        cast.office(),
                        office.text("Surat", office.marker(everybody)),
                        cast.front().position(),
                        cast.head().position());
    }

    void fill() {
        disposed("surat yang didisposisikan kepada A", cast.one(), "A", Confidentiality.OPEN);
        disposed("surat yang didisposisikan kepada B", cast.other(), "B", Confidentiality.SECRET);
        fresh();
        keptFree();
    }

    private void fresh() {
        var marker = office.marker(allLetters);
        var front = office.as(cast.front());
        var run = front.starts(office.code("SURAT"), letter(marker, marker + "/2026", Confidentiality.LIMITED, null));
        front.takes(run);
        letter("surat yang baru diterima", number(run), marker, Set.of());
        var form = front.form(run);
        ((RecordAndCode) form.input()).setClassification("400.9.2");
        run("surat yang baru diterima", run).making("submission", () -> submission(form.visit(), form.input()));
    }

    private void disposed(String name, Cast.Player addressee, String part, Confidentiality confidentiality) {
        var addressees = office.holding(addressee.position());
        var readers = together(allLetters, addressees);
        var marker = office.marker(readers);
        var front = office.as(cast.front());
        var scan = front.holds(marker + ".png", Scans.png());
        var run = front.starts(office.code("SURAT"), letter(marker, marker + "/2026", confidentiality, scan));
        front.<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification("400.9.2");
            input.setSummary(office.text("Ringkasan", marker));
        });
        front.decides(run, Outcome.YES, null);
        office.as(cast.head()).<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of(cast.office() + "." + addressee.position()));
            input.setInstructions(List.of("Untuk ditindaklanjuti"));
            input.setNote(office.text("Catatan", marker));
            input.setDueOn(LocalDate.of(2026, 11, 25));
        });
        front.performs(run);
        var followUp = new FollowUpNumber(number(run), 1);
        if (addressee == cast.other()) {
            office.as(addressee).does(FollowUpService.class, all -> all.ask(followUp, office.text("Tanya", marker)));
        }

        letter(name, number(run), marker, addressees);
        office.add(new Thing(LettersAccess.FOLLOW_UP, cast.office(), "disposisi: " + name)
                .with("number", followUp)
                .with("address", followUp.inAddress())
                .tied(Tie.READER, readers)
                .tied(Tie.ADDRESSEE, addressees));
        office.add(new Thing(LettersAccess.FILE, cast.office(), "pindaian: " + name)
                .with("fileId", scan)
                .tied(Tie.READER, readers));
        var archive = new ArchiveLetter();
        archive.setCabinet("Lemari");
        archive.setMap("Map");
        run(name, run).making("submission", () -> submission(5, archive));
        office.origin(part, followUp.inAddress(), name, readers, addressees);
    }

    private Thing run(String name, SerialNumber run) {
        return office.run(name, run, cast.front(), cast.colleague(), office.head());
    }

    /** The letter that a run carries. */
    private SerialNumber number(SerialNumber run) {
        return office.as(cast.front()).opens(run).subject().serialNumber().orElseThrow();
    }

    private void letter(String name, SerialNumber number, String marker, Set<String> addressees) {
        var readers = together(allLetters, addressees);
        office.add(new Thing(LettersAccess.LETTER, cast.office(), name)
                .with("number", number)
                .with("address", number.inAddress())
                .with("sender", office.text("Pengirim", marker))
                .with("letterNumber", marker + "/2026")
                .tied(Tie.READER, readers));
        office.add(new Thing(Kind.PAPER, cast.office(), name)
                .making("kind", () -> IncomingLetter.KIND)
                .with("number", number.inAddress())
                .tied(Tie.READER, readers));
    }

    private RegisterIncomingLetter letter(String marker, String number, Confidentiality confidentiality, String scan) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender(office.text("Pengirim", marker));
        input.getLetter().setLetterNumber(number);
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(office.text("Perihal", marker));
        input.getLetter().setConfidentiality(confidentiality);
        input.getLetter().setScanIds(scan == null ? List.of() : List.of(scan));
        return input;
    }

    private void keptFree() {
        var keepers = office.with(Right.KEEP_NUMBERS);
        var readers = together(keepers, office.with(Right.READ_TRACE));
        var wanted = LettersAccess.reservation(office.text("Menyusul", office.marker(together(readers, allLetters))));
        var kept = office.testbed()
                .as(keepers.iterator().next())
                .asks(NumberService.class, numbers -> numbers.reserve(wanted).get(0));
        office.number("nomor cadangan", AgendaNumbers.BOOK, kept, readers, everybody);
    }
}
