package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sop.documents.files.FileInfo;
import id.sop.documents.files.FileNotFound;
import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.testbed.Scans;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A letter has several scans: pages that were scanned one by one, and what came with it. */
class LetterScansTest extends LettersTest {

    private static final SerialNumber LETTER = SerialNumber.of(2026, 1);

    private String held(String name) {
        return as("pelaksana").holds(name, Scans.png());
    }

    private SerialNumber registeredWith(String... scans) {
        return registeredWith(anInvitation(), scans);
    }

    private SerialNumber registeredWith(RegisterIncomingLetter input, String... scans) {
        input.getLetter().setScanIds(Stream.of(scans).map(this::held).toList());
        return as("pelaksana").starts(SHEET, input);
    }

    private void recordedWith(SerialNumber run, UnaryOperator<List<String>> scans) {
        as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification("400.9.2");
            input.getLetter().setScanIds(scans.apply(input.getLetter().getScanIds()));
        });
    }

    private List<String> names() {
        return opened("kasubbag", LETTER).scans().stream().map(FileInfo::name).toList();
    }

    @Test
    void they_are_shown_in_the_order_in_which_they_were_put() {
        var run = registeredWith("hal 2.png", "hal 10.png", "hal 1.png");

        assertEquals(List.of("hal 2.png", "hal 10.png", "hal 1.png"), names());
        var brief = (LetterBrief) as("pelaksana").form(run).thing().orElseThrow();
        assertEquals(
                List.of("hal 2.png", "hal 10.png", "hal 1.png"),
                brief.scans().stream().map(FileInfo::name).toList());
    }

    @Test
    void they_change_places_when_the_letter_is_recorded() {
        var run = registeredWith("hal 2.png", "hal 1.png");

        recordedWith(run, scans -> List.of(scans.get(1), scans.get(0)));

        assertEquals(List.of("hal 1.png", "hal 2.png"), names());
    }

    @Test
    void some_are_taken_away_and_others_come_when_the_letter_is_recorded() {
        var run = registeredWith("sampul.png", "hal 1.png", "salah.png");

        recordedWith(run, scans -> List.of(scans.get(1), held("hal 2.png")));

        assertEquals(List.of("hal 1.png", "hal 2.png"), names());
    }

    @Test
    void all_are_taken_away_when_the_letter_is_recorded() {
        var run = registeredWith("hal 1.png", "hal 2.png");

        recordedWith(run, scans -> List.of());

        assertEquals(List.of(), names());
    }

    @Test
    void each_is_opened_by_whoever_sees_the_letter_and_by_nobody_else() {
        var run = registeredWith("hal 1.png", "lampiran.png");
        var last = opened("kasubbag", LETTER).scans().get(1).id();
        recordedWith(run, scans -> scans);

        distributed(disposed(examined(run), "jambi.kasi-pas"));

        assertEquals(
                "lampiran.png",
                as("kasipas")
                        .asks(LetterRegister.class, letters -> letters.openFile(last))
                        .name());
        assertThrows(
                FileNotFound.class, () -> as("peksos").does(LetterRegister.class, letters -> letters.openFile(last)));
    }

    @Test
    void one_that_somebody_else_gave_is_refused_with_the_whole_form() {
        var input = anInvitation();
        input.getLetter().setScanIds(List.of(held("hal 1.png"), as("peksos").holds("lain.png", Scans.png())));

        assertThrows(FileNotFound.class, () -> as("pelaksana").starts(SHEET, input));

        assertEquals(List.of(), agenda("kasubbag"));
    }

    @Test
    void the_trace_says_which_scans_there_were_before_and_after() {
        var run = registeredWith("hal 1.png", "hal 2.png");
        var before = opened("kasubbag", LETTER).scans();

        recordedWith(run, scans -> scans.subList(0, 1));

        var line = trace().stream()
                .filter(traced -> traced.action().equals("letter.recorded"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                before.get(0).id() + ", " + before.get(1).id(), line.before().get("scan"));
        assertEquals(before.get(0).id(), line.after().get("scan"));
    }

    @Test
    void however_many_there_are_they_cost_one_look_and_none_where_there_are_none() {
        registered();
        registeredWith(letter("Camat", "1/2026", "Satu"), "hal 1.png");
        registeredWith(letter("Camat", "2/2026", "Tiga"), "hal 1.png", "hal 2.png", "hal 3.png");

        var without = statementsOf(1);

        assertEquals(without + 1, statementsOf(2));
        assertEquals(without + 1, statementsOf(3));
        assertEquals(
                0,
                office().textsOfStatements(() -> opened("kasubbag", LETTER)).stream()
                        .filter(text -> text.toLowerCase().startsWith("select")
                                && text.toLowerCase().contains("letter_scan")
                                && !text.toLowerCase().contains("incoming_letter"))
                        .count(),
                "they come with the letter");
    }

    private long statementsOf(int letter) {
        return office().statementsOf(() -> opened("kasubbag", SerialNumber.of(2026, letter)));
    }
}
