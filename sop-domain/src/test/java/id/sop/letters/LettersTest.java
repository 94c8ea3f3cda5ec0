package id.sop.letters;

import id.sop.audit.TraceFilter;
import id.sop.audit.TraceLine;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperPrint;
import id.sop.procedures.sheet.Outcome;
import id.sop.registers.Option;
import id.sop.registers.books.Registers;
import id.sop.shared.Slice;
import id.sop.testbed.OwnSheets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The rows of JBI-SURAT-MASUK, each done as its officer would do it. */
abstract class LettersTest extends OwnSheets {

    static final String SHEET = "JBI-SURAT-MASUK";

    static RegisterIncomingLetter letter(String sender, String number, String subject) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender(sender);
        input.getLetter().setLetterNumber(number);
        input.getLetter().setLetterDate(LocalDate.of(2026, 11, 20));
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(subject);
        return input;
    }

    static RegisterIncomingLetter anInvitation() {
        return letter("Dinas Sosial Kota Jambi", "005/412/Dinsos", "Undangan rapat koordinasi");
    }

    /** The disposition slip of a letter, as an officer prints it. */
    byte[] slip(String officer, SerialNumber letter) {
        return as(officer).asks(PaperPrint.class, papers -> papers.pdf(papers.find("disposition"), letter.inAddress()));
    }

    /** Row 1. @return the run; the letter has the same number in these tests, as every run carries a letter */
    SerialNumber registered() {
        return as("pelaksana").starts(SHEET, anInvitation());
    }

    /** Row 2. */
    SerialNumber recorded(SerialNumber run, String code) {
        as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification(code);
            input.setSummary("Rapat koordinasi penyaluran bantuan");
        });
        return run;
    }

    /** Row 3. */
    SerialNumber examined(SerialNumber run) {
        as("kasubbag").decides(run, Outcome.YES, null);
        return run;
    }

    /** Row 4. */
    SerialNumber disposed(SerialNumber run, String... positions) {
        return disposedUntil(LocalDate.of(2026, 11, 25), run, positions);
    }

    SerialNumber disposedUntil(LocalDate day, SerialNumber run, String... positions) {
        as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of(positions));
            input.setInstructions(List.of("Untuk ditindaklanjuti"));
            input.setDueOn(day);
        });
        return run;
    }

    /** Row 5. */
    SerialNumber distributed(SerialNumber run) {
        as("pelaksana").performs(run);
        return run;
    }

    /** Rows 1 to 4. */
    SerialNumber disposedTo(String... positions) {
        return disposed(examined(recorded(registered(), "400.9.2")), positions);
    }

    /** Rows 1 to 5. */
    SerialNumber distributedTo(String... positions) {
        return distributed(disposedTo(positions));
    }

    /** Row 6. */
    void archived(SerialNumber run) {
        as("pelaksana").<ArchiveLetter>performs(run, Outcome.DONE, null, input -> {
            input.setCabinet("Lemari 2");
            input.setDrawer("Laci 1");
            input.setMap("Undangan 2026");
        });
    }

    void recordsFollowUp(String username, FollowUpNumber number, String text, String... fileIds) {
        var result = new FollowUpResult();
        result.setText(text);
        result.getFileIds().addAll(List.of(fileIds));
        as(username).does(FollowUpService.class, followUps -> followUps.record(number, result));
    }

    LetterView opened(String username, SerialNumber number) {
        return as(username).asks(LetterRegister.class, register -> register.open(number));
    }

    List<LetterRow> agenda(String username) {
        return as(username)
                .<LetterRow>lists("agenda", Map.of("year", 2026), "number", new Slice(0, 50))
                .rows();
    }

    /** The years of the agenda book, as its page offers them. */
    List<Object> years(String username) {
        return as(username)
                .asks(Registers.class, registers -> registers.choices(registers.find("agenda")))
                .get("year")
                .stream()
                .map(Option::value)
                .toList();
    }

    /** What the auditor of Jambi reads, oldest first. */
    List<TraceLine> trace() {
        var lines = new ArrayList<>(as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, 500)))
                .rows());
        Collections.reverse(lines);
        return lines;
    }
}
