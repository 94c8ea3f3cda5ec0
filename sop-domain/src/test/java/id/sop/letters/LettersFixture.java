package id.sop.letters;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.sheet.Outcome;
import id.sop.testbed.ModuleFixture;
import id.sop.testbed.Scans;
import id.sop.testbed.Testbed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters in the tests of all. */
public class LettersFixture implements ModuleFixture {

    private static final String SHEET = "JBI-SURAT-MASUK";

    @Override
    public List<String> tables() {
        return List.of(
                "follow_up_message",
                "follow_up_paper",
                "follow_up",
                "disposition_line",
                "disposition",
                "letter_scan",
                "incoming_letter");
    }

    @Override
    public Set<String> walkedSheets() {
        return Set.of(SHEET);
    }

    @Override
    public List<String> resets() {
        return List.of("delete from classification_code where office is not null");
    }

    @Override
    public Map<String, String> names() {
        return Map.ofEntries(
                Map.entry("LetterData.scanIds", "FileNotFound"),
                Map.entry("FollowUpResult.fileIds", "FileNotFound"),
                Map.entry("LetterRegister.openFile.fileId", "FileNotFound"),
                Map.entry("RecordAndCode.classification", "ClassificationUnknown"),
                Map.entry("RegisterIncomingLetter.reservedNumber", "NumberNotFound"),
                Map.entry("DisposeLetter.positions", "NotAnAddressee"),
                Map.entry("DisposeLetter.instructions", "an instruction of the office's list, or refused"),
                Map.entry("ClassificationCodeService.page.typed", "what is searched"),
                Map.entry("ClassificationCodeService.suggest.typed", "what is searched"),
                Map.entry("LetterRegister.likelyDuplicates.sender", "what is compared"),
                Map.entry("LetterRegister.likelyDuplicates.letterNumber", "what is compared"));
    }

    @Override
    public Map<Class<?>, String> changingNoRecord() {
        return Map.of(
                NewClassificationCode.class, "adds a code",
                FollowUpResult.class, "ends a follow-up, which refuses the second end");
    }

    /** A letter that was disposed to two, of whom one asked, was answered and followed up. */
    @Override
    public void fill(Testbed office) {
        var run = registered(office, "Undangan 😀 rapat", Scans.png());
        office.as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification("400.9.2");
            input.setSummary("Baris satu\nbaris dua\tdengan tab \\ dan garis miring");
        });
        office.as("kasubbag").decides(run, Outcome.YES, null);
        office.as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, input -> {
            input.setPositions(List.of("jambi.kasi-pas", "jambi.fungsional"));
            input.setInstructions(List.of("Untuk ditindaklanjuti"));
            input.setDueOn(LocalDate.of(2026, 11, 25));
        });
        office.as("pelaksana").performs(run);
        var number = new FollowUpNumber(SerialNumber.of(2026, 1), 1);
        office.as("kasipas").does(FollowUpService.class, followUps -> followUps.read(number));
        office.as("kasipas").does(FollowUpService.class, followUps -> followUps.ask(number, "Siapa yang hadir?"));
        office.as("kepala")
                .does(DispositionService.class, dispositions -> dispositions.answer(number, "Saudara sendiri"));
        var result = new FollowUpResult();
        result.setText("Hadir");
        result.getFileIds().add(office.as("kasipas").holds("notulen.png", Scans.png()));
        office.as("kasipas").does(FollowUpService.class, followUps -> followUps.record(number, result));
    }

    /** A letter that came in just now, with its scan. @return its run */
    public static SerialNumber registered(Testbed office, String subject, byte[] scan) {
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender("Dinas Sosial Kota Jambi");
        input.getLetter().setLetterNumber(subject);
        input.getLetter().setLetterDate(LocalDate.of(2026, 11, 20));
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(subject);
        input.getLetter().setScanIds(List.of(office.as("pelaksana").holds("surat.png", scan)));
        return office.as("pelaksana").starts(SHEET, input);
    }
}
