package id.sop.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceSealer;
import id.sop.documents.numbers.SerialNumber;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.shared.SecretKeys;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Testbed;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The comparison finds each kind of damage: a crash test that sees nothing would always be green. */
class ComparisonTest extends OnBothDatabases {

    private final byte[] scan = Scan.of("surat");

    @AfterEach
    void leaveTheKeysOfAll() {
        Testbed.takeKeysOfAll();
    }

    private SerialNumber registered(String subject) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender("Dinas Sosial Kota Jambi");
        input.getLetter().setLetterNumber(subject);
        input.getLetter().setLetterDate(LocalDate.of(2026, 11, 20));
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(subject);
        input.getLetter().setScanIds(List.of(as("pelaksana").holds("surat.png", scan)));
        return as("pelaksana").starts("JBI-SURAT-MASUK", input);
    }

    private List<String> violations(Acknowledgements.Step... acknowledged) {
        return new Comparison(office()).violations(List.of(acknowledged));
    }

    private Acknowledgements.Step acknowledged(SerialNumber run, int visit, String subject) throws Exception {
        var file = Files.createTempFile("acknowledged", ".txt");
        var acknowledgements = Acknowledgements.in(file);
        if (subject == null) {
            acknowledgements.step("jambi", run, visit);
        } else {
            acknowledgements.letter("jambi", run, subject, Scan.sha256(scan));
        }
        return acknowledgements.read().get(0);
    }

    @Test
    void an_office_at_work_is_sound() throws Exception {
        var first = registered("satu");
        registered("dua");
        as("pky.umum").startsAbout("PKY-MOTIVASI-LKS-SEKOLAH", "SMP Negeri 1");

        assertEquals(List.of(), violations(acknowledged(first, 1, "satu"), acknowledged(first, 1, null)));
    }

    @Test
    void what_was_acknowledged_and_is_not_stored_is_found() throws Exception {
        var run = registered("satu");

        assertEquals(
                List.of("an acknowledged step is lost: jambi 2026-1 visit 2"), violations(acknowledged(run, 2, null)));
        assertEquals(
                List.of("an acknowledged letter is lost or its scan is another one: jambi 2026-1"),
                violations(acknowledged(run, 1, "lain")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update number_series set last_number = 3 where book = 'run'",
                "update number_series set last_number = 3 where book = 'incoming-letter'",
                "update sop_run set sequence_number = 7 where sequence_number = 2",
                "update incoming_letter set sequence_number = 7 where sequence_number = 2",
                "update incoming_letter set run_sequence = 7 where sequence_number = 2",
                "delete from letter_scan where letter_id = (select id from incoming_letter where sequence_number = 2)",
                "update sop_run set visits = 2 where sequence_number = 2",
                "delete from number_series where book = 'run'",
                "delete from number_series where book = 'incoming-letter'",
                "delete from trace_entry where action = 'run.started'",
                "delete from trace_entry where action = 'letter.registered'",
                "update trace_entry set username = 'orang lain' where chain_no = 1",
                "delete from stored_file_content"
            })
    void damage_is_found(String damage) throws Exception {
        System.setProperty(SecretKeys.FOLDER, Files.createTempDirectory("keys").toString());
        registered("satu");
        registered("dua");
        office().inTransaction(() -> {
            office().bean(TraceSealer.class).seal();
            return null;
        });
        assertEquals(List.of(), violations());

        office().inTransaction(
                        () -> office().entityManager().createNativeQuery(damage).executeUpdate());

        assertTrue(!violations().isEmpty());
    }
}
