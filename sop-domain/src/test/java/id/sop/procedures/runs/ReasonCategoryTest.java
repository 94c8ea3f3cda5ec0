package id.sop.procedures.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.testbed.OwnSheets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision whose sheet lists categories of the reasons for its no. */
class ReasonCategoryTest extends OwnSheets {

    @BeforeEach
    void enterTheSheet() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-IZIN' revision='1' office='jambi' about='request'>
                <title>Izin berkunjung</title><header/>
                <columns><column position='fungsional'>Peksos</column><column position='kasi-pas'>Kasi PAS</column></columns>
                <steps>
                <step no='1' symbol='start' by='fungsional'><activity>Menerima permohonan</activity></step>
                <step no='2' symbol='decision' by='kasi-pas' on-yes='3' on-no='end'><activity>Memberi izin</activity>
                  <reason code='not-complete'>Berkas belum lengkap</reason><reason code='postponed'>Ditunda</reason></step>
                <step no='3' symbol='end' by='fungsional'><activity>Mengantar tamu</activity></step>
                </steps></sop>""");
    }

    private void decides(SerialNumber run, Outcome outcome, String category) {
        var officer = as("kasipas");
        officer.takes(run);
        officer.submits(
                run,
                new StepSubmission(
                        1,
                        outcome,
                        "Belum dapat",
                        List.of(),
                        List.of(),
                        officer.form(run).input(),
                        Participants.NOBODY,
                        List.of(),
                        new Circumstances(category, null)));
    }

    private Optional<String> reasonIn(SerialNumber run) {
        return as("kasipas").opens(run).history().performed().get(1).reason();
    }

    @Test
    void whoever_says_no_chooses_one_of_them() {
        var run = as("peksos").startsAbout("TES-IZIN", "Keluarga");

        assertThrows(ReasonCategoryRequired.class, () -> decides(run, Outcome.NO, null));
        assertThrows(ReasonCategoryRequired.class, () -> decides(run, Outcome.NO, "other"));
        decides(run, Outcome.NO, "postponed");

        assertEquals(Optional.of("Ditunda"), reasonIn(run));
    }

    @Test
    void a_yes_needs_none_and_keeps_none() {
        var run = as("peksos").startsAbout("TES-IZIN", "Keluarga");

        decides(run, Outcome.YES, "postponed");

        assertEquals(Optional.empty(), reasonIn(run));
    }
}
