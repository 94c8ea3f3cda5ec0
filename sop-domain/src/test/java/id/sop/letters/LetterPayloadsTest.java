package id.sop.letters;

import id.sop.access.Content;
import id.sop.documents.numbers.SerialNumber;
import id.sop.documents.print.PaperPrint;
import id.sop.documents.tables.TableFormat;
import id.sop.payloads.PayloadsInAnOffice;
import id.sop.payloads.Shown;
import id.sop.procedures.sheet.Outcome;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every payload in every text of a letter, and of a classification code. */
class LetterPayloadsTest extends PayloadsInAnOffice {

    @Test
    void letters() throws IOException {
        var all = typed();
        for (var typed : all) {
            var run = letter(typed);
            var view = as("kepala").asks(LetterRegister.class, register -> register.open(run));
            shows(
                    Shown.text("letter", Content.of(view)),
                    typed,
                    "a1",
                    "a2",
                    "a3",
                    "a4",
                    "a5",
                    "b1",
                    "b2",
                    "c1",
                    "c2",
                    "c3");
            shows(Shown.text("letter", Content.of(view)), typed, "d1", "d2", "d3", "d4");
            shows(Shown.text("run", Content.of(as("kepala").opens(run))), typed, "n1", "n2");
        }
        var slips = as("kepala");
        for (int i = 0; i < all.size(); i++) {
            var number = SerialNumber.of(2026, i + 1);
            shows(
                    Shown.paper(
                            "slip",
                            slips.asks(
                                    PaperPrint.class,
                                    papers -> papers.pdf(papers.find("disposition"), number.inAddress()))),
                    all.get(i),
                    "a1",
                    "a2",
                    "a3",
                    "b1",
                    "b2");
        }
        var book = Map.of("year", 2026);
        shows(Shown.paper("agenda", slips.prints("agenda", book)), all, "a1", "a2", "a3");
        shows(Shown.table("agenda", slips.exports("agenda", book, TableFormat.CSV)), all, "a1", "a2", "a3");
        shows(Shown.workbook("agenda", slips.exports("agenda", book, TableFormat.XLSX)), all, "a1", "a2", "a3");
        shows(trace(), all, "a3");
        nothingIsLost();
    }

    private SerialNumber letter(Typed typed) {
        var front = as("pelaksana");
        var input = new RegisterIncomingLetter();
        input.setNotADuplicate(true);
        input.getLetter().setSender(typed.in("a1"));
        input.getLetter().setLetterNumber(typed.in("a2"));
        input.getLetter().setSubject(typed.in("a3"));
        input.getLetter().setEnclosures(typed.in("a4"));
        input.getLetter().setReceivedOn(TODAY);
        var run = front.starts(LettersTest.SHEET, input);
        front.<RecordAndCode>performs(run, Outcome.DONE, typed.in("n1"), record -> {
            record.setClassification("400.9.2");
            record.setSummary(typed.in("a5"));
        });
        as("kasubbag").decides(run, Outcome.YES, typed.in("n2"));
        as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, disposition -> {
            disposition.setPositions(List.of("jambi.kasi-pas"));
            disposition.setOwnInstruction(typed.in("b1"));
            disposition.setNote(typed.in("b2"));
        });
        front.performs(run);
        var followUp = new FollowUpNumber(run, 1);
        as("kasipas").does(FollowUpService.class, all -> all.ask(followUp, typed.in("c1")));
        as("kepala").does(DispositionService.class, all -> all.answer(followUp, typed.in("c2")));
        var result = new FollowUpResult();
        result.setText(typed.in("c3"));
        as("kasipas").does(FollowUpService.class, all -> all.record(followUp, result));
        front.<ArchiveLetter>performs(run, Outcome.DONE, null, archive -> {
            archive.setCabinet(typed.in("d1"));
            archive.setDrawer(typed.in("d2"));
            archive.setMap(typed.in("d3"));
            archive.setRetention(typed.in("d4"));
        });
        return run;
    }

    @Test
    void codes() {
        var all = typed();
        var admin = as("admin");
        for (int i = 0; i < all.size(); i++) {
            var code = new NewClassificationCode();
            code.setCode("999." + (i + 1));
            code.setTitle(all.get(i).in("k1"));
            admin.does(ClassificationCodeService.class, codes -> codes.add(code));
            var codes = admin.asks(ClassificationCodeService.class, found -> found.suggest(code.getCode(), 50));
            shows(Shown.text("codes", Content.of(codes)), all.get(i), "k1");
        }
        nothingIsLost();
    }
}
