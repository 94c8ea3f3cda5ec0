package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.OriginNotFound;
import id.sop.procedures.runs.RunEndingService;
import id.sop.procedures.steps.Origin;
import id.sop.procedures.steps.PlainStep;
import id.sop.procedures.steps.RunState;
import id.sop.procedures.steps.StartedRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A disposition is followed up by a run of any sheet that the addressee may start. */
class FollowUpRunTest extends LettersTest {

    private static final String VISIT = "TES-KUNJUNGAN";
    private static final SerialNumber LETTER = SerialNumber.of(2026, 1);
    private static final FollowUpNumber FIRST = new FollowUpNumber(LETTER, 1);

    @BeforeEach
    void enterTheSheet() {
        enter("""
                <sop xmlns='urn:sop:sheet:1' code='TES-KUNJUNGAN' revision='1' office='jambi' about='visit'>
                <title>Kunjungan rumah</title><header/>
                <columns>
                  <column position='kasi-pas'>Kasi PAS</column>
                  <column position='fungsional'>Peksos</column>
                </columns>
                <steps>
                <step no='1' symbol='start' by='kasi-pas fungsional'><activity>Menugaskan kunjungan</activity></step>
                <step no='2' symbol='end' by='fungsional'><activity>Mengunjungi</activity></step>
                </steps></sop>""");
    }

    private SerialNumber visit() {
        return as("kasipas").startsFrom(FIRST.inAddress(), VISIT, new PlainStep());
    }

    private FollowUpView followUp(String username) {
        return as(username)
                .asks(LetterRegister.class, register -> register.open(LETTER))
                .dispositions()
                .get(0)
                .followUps()
                .get(0);
    }

    @Test
    void the_run_is_about_the_letter_and_both_show_the_link() {
        distributedTo("jambi.kasi-pas");

        var run = visit();

        var details = as("kasipas").opensDetails(run);
        var view = details.run();
        assertEquals(
                List.of("letter", "2026-1", "Undangan rapat koordinasi · Dinas Sosial Kota Jambi"),
                List.of(
                        view.subject().kind(),
                        view.subject().number(),
                        view.subject().title()));
        assertEquals(
                List.of("follow-up", "2026-1.1", "0001/2026 · Undangan rapat koordinasi"),
                details.origin()
                        .map(origin -> List.of(origin.kind(), origin.number(), origin.text()))
                        .orElseThrow());
        assertEquals(
                List.of(new StartedRun(
                        run,
                        "Kunjungan rumah",
                        RunState.RUNNING,
                        0,
                        clock().instant(),
                        "Dewi Contoh",
                        "Kasi PAS",
                        true)),
                followUp("kasipas").runs());
    }

    @Test
    void a_run_that_follows_a_letter_up_does_not_withdraw_it_when_it_ends_early() {
        distributedTo("jambi.kasi-pas");
        var run = visit();

        as("kasipas").does(RunEndingService.class, ending -> ending.endOutside(run, "Sudah dikunjungi dinas"));

        assertEquals(
                LetterState.DISTRIBUTED,
                as("kasubbag")
                        .asks(LetterRegister.class, register -> register.open(LETTER))
                        .state());
        assertEquals(RunState.ENDED_OUTSIDE, followUp("kasipas").runs().get(0).state());
    }

    @Test
    void who_does_not_see_the_letter_does_not_see_where_the_run_comes_from() {
        distributedTo("jambi.kasi-pas");
        var run = visit();

        assertEquals(Optional.<Origin>empty(), as("peksos").opensDetails(run).origin());
        assertEquals(
                FIRST.inAddress(),
                as("kepala").opensDetails(run).origin().orElseThrow().number());
    }

    @Test
    void of_a_confidential_letter_the_run_says_no_more_than_the_number() {
        var secret = anInvitation();
        secret.getLetter().setConfidentiality(Confidentiality.SECRET);
        distributed(disposed(examined(recorded(as("pelaksana").starts(SHEET, secret), "400.9.2")), "jambi.kasi-pas"));

        var run = visit();

        assertEquals("Surat Rahasia", as("peksos").opens(run).subject().title());
        assertEquals("2026-1", as("peksos").opens(run).subject().number());
    }

    @Test
    void only_the_addressee_starts_and_only_while_the_follow_up_is_open() {
        distributedTo("jambi.kasi-pas");

        assertThrows(OriginNotFound.class, () -> as("peksos").startsFrom(FIRST.inAddress(), VISIT, new PlainStep()));
        assertThrows(OriginNotFound.class, () -> as("kasipas").startsFrom("2026-1.2", VISIT, new PlainStep()));
        assertThrows(
                OriginNotFound.class,
                () -> as("pky.umum").startsFrom(FIRST.inAddress(), "PKY-MOTIVASI-LKS-SEKOLAH", new PlainStep()));
        visit();
        visit();
        assertEquals(2, followUp("kasipas").runs().size(), "as many as it takes");

        var result = new FollowUpResult();
        result.setText("Sudah");
        as("kasipas").does(FollowUpService.class, followUps -> followUps.record(FIRST, result));

        assertThrows(FollowUpClosed.class, this::visit);
    }

    @Test
    void a_disposition_that_was_not_distributed_yet_is_no_origin() {
        disposedTo("jambi.kasi-pas", "jambi.pelaksana");

        assertThrows(OriginNotFound.class, this::visit);
        assertThrows(
                OriginNotFound.class,
                () -> as("pelaksana").startsFrom("2026-1.2", VISIT, new PlainStep()),
                "though she sees all letters");
    }

    @Test
    void a_first_row_that_knows_what_it_is_about_is_only_linked() {
        distributedTo("jambi.pelaksana");
        var other = letter("Camat Jambi Timur", "7/2026", "Permohonan data");

        var run = as("pelaksana").startsFrom(FIRST.inAddress(), SHEET, other);

        var details = as("pelaksana").opensDetails(run);
        assertEquals("2026-2", details.run().subject().number(), "the letter that was registered now");
        assertEquals(FIRST.inAddress(), details.origin().orElseThrow().number());
    }
}
