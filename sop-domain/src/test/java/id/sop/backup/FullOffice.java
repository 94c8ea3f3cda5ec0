package id.sop.backup;

import id.sop.audit.TraceSealer;
import id.sop.documents.print.LetterheadService;
import id.sop.drafts.DraftService;
import id.sop.forms.FormAnswer;
import id.sop.forms.FormSubmissions;
import id.sop.organisation.ActingKind;
import id.sop.organisation.NewAppointment;
import id.sop.organisation.OfficerService;
import id.sop.procedures.catalogue.RevisionService;
import id.sop.procedures.catalogue.SheetConfirmationService;
import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.Participants;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.runs.StepSubmission;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PlainStep;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An office in which something of every kind has happened, so that every table holds rows. */
final class FullOffice {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final String SHEET = """
            <sop xmlns='urn:sop:sheet:1' code='TES-CADANGAN' revision='1' office='jambi' about='client'>
            <title>Lembar uji</title><header/>
            <columns>
              <column position='fungsional'>Peksos</column>
              <column position='kasi-pelrehsos'>Kasi Pelrehsos</column>
            </columns>
            <steps>
            <step no='1' symbol='start' by='fungsional'><activity>Menerima klien</activity>
              <requires>Permohonan cadangan</requires>
              <output paper='tes-catatan'>Catatan cadangan</output>
              <related-procedure>TES-CADANGAN</related-procedure>
              <uncertain about='time'>Waktu tidak terbaca.</uncertain></step>
            <step no='2' symbol='process' by='fungsional kasi-pelrehsos'><activity>Asesmen</activity></step>
            <step no='3' symbol='end' by='kasi-pelrehsos'><activity>Mengarsip</activity></step>
            </steps></sop>""";

    private final Testbed office;

    FullOffice(Testbed office) {
        this.office = office;
    }

    /** Fills the office, which is as it was after its first start. */
    void fill() {
        office.enterSheet(SHEET);
        aDraftWithANewPaper();
        letterhead();
        officers();
        office.modules().forEach(module -> module.fill(office));
        runs();
        office.as("kasubbag")
                .does(
                        SheetConfirmationService.class,
                        service -> service.confirm("TES-CADANGAN", 1, List.of("1.0"), "Sesuai lembar asli"));
        office.as("peksos")
                .does(
                        DraftService.class,
                        drafts -> drafts.keep("/procedures/confirm.xhtml#form", "Kunjungan\trumah\n\\N"));
        office.as("peksos")
                .does(
                        FormSubmissions.class,
                        forms -> forms.once(
                                UUID.randomUUID().toString(),
                                () -> Optional.of(new FormAnswer(
                                        "/procedures/run.xhtml", List.of(new FormAnswer.Said(true, "Tersimpan"))))));
        sealTrace();
    }

    private void aDraftWithANewPaper() {
        var file = SHEET.replace("TES-CADANGAN", "TES-RANCANGAN")
                .replace("Permohonan cadangan", "Permohonan rancangan")
                .replace(" paper='tes-catatan'", "")
                .getBytes(StandardCharsets.UTF_8);
        office.as("kasubbag").does(RevisionService.class, revisions -> {
            var unknown = revisions.enter("rancangan.xml", file, List.of()).unknown();
            revisions.enter("rancangan.xml", file, unknown);
        });
    }

    void sealTrace() {
        office.inTransaction(() -> {
            office.bean(TraceSealer.class).seal();
            return null;
        });
    }

    private void letterhead() {
        var emblem = office.as("admin").holds("lambang.png", Scans.png());
        office.as("admin").does(LetterheadService.class, letterheads -> {
            var change = letterheads.entered();
            change.setAddress("Jalan Contoh 1\nTelepon 0741-000");
            change.setEmblemFile(emblem);
            letterheads.change(change);
        });
    }

    /** What {@link #fill} leaves in the office itself, which outlives a test. */
    void takeTheLetterheadBack() {
        office.as("admin").does(LetterheadService.class, letterheads -> {
            var change = letterheads.entered();
            change.setAddress("");
            change.setEmblemFile(null);
            letterheads.change(change);
        });
    }

    private void officers() {
        var acting = new NewAppointment();
        acting.setKind(ActingKind.PLH);
        acting.setPosition("jambi.kepala-panti");
        acting.setFromDay(MONDAY);
        acting.setUntilDay(MONDAY.plusDays(2));
        acting.setDecree("800/12/Peg");
        office.as("admin").does(OfficerService.class, officers -> officers.appoint("kasubbag", acting));
        office.as("admin").does(OfficerService.class, officers -> officers.suspend("pelaksana2", null, "Cuti"));
    }

    private void runs() {
        office.as("pwk.pendamping").startsAbout("PWK-REHABSOS-KORBAN-KEKERASAN", "Perkara 1");
        var first = new PlainStep();
        first.setAbout("Budi");
        var scan = office.as("peksos").holds("permohonan.png", Scans.png());
        var run = office.as("peksos")
                .starts(
                        "TES-CADANGAN",
                        UUID.randomUUID().toString(),
                        new StepSubmission(
                                0,
                                Outcome.DONE,
                                null,
                                List.of(GivenPaper.attached("Permohonan cadangan", scan, "permohonan.png")),
                                List.of(ProducedPaper.onPaper("Catatan cadangan")),
                                first,
                                Participants.NOBODY));
        office.as("peksos").takes(run);
        var form = office.as("peksos").form(run);
        office.as("peksos")
                .submits(
                        run,
                        new StepSubmission(
                                form.visit(),
                                Outcome.DONE,
                                null,
                                List.of(),
                                List.of(),
                                form.input(),
                                new Participants(List.of("kasipelrehsos"), List.of("Ibu Ani, keluarga"))));
        office.as("peksos")
                .startsFrom(
                        run.inAddress(),
                        "TES-CADANGAN",
                        new PlainStep(),
                        GivenPaper.seenOnPaper("Permohonan cadangan"));
    }
}
