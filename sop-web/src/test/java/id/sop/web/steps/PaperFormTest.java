package id.sop.web.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.procedures.runs.GivenPaper;
import id.sop.procedures.runs.Making;
import id.sop.procedures.runs.Presence;
import id.sop.procedures.runs.ProducedPaper;
import id.sop.procedures.sheet.SheetReader;
import id.sop.procedures.sheet.Step;
import id.sop.procedures.steps.PaperReference;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperFormTest {

    private static final Step ROW = new SheetReader()
            .read("test.xml", """
                    <sop xmlns='urn:sop:sheet:1' code='TES-FORM' revision='1' office='jambi'>
                    <title>Uji</title><header/>
                    <columns><column position='pelaksana'>Pelaksana</column></columns>
                    <steps>
                    <step no='1' symbol='start' by='pelaksana'><activity>Menyusun</activity>
                      <requires>Konsep</requires><requires missing='allowed'>Laporan</requires>
                      <requires given='at-hand'>Cap</requires><requires given='at-hand' missing='allowed'>Barang bukti</requires>
                      <requires given='system'>Buku agenda</requires>
                      <output paper='surat'>Surat</output><output>Tercatat</output></step>
                    <step no='2' symbol='end' by='pelaksana'><activity>Selesai</activity></step>
                    </steps></sop>""".getBytes(StandardCharsets.UTF_8))
            .first();

    private final PaperForm form =
            new PaperForm(ROW, Map.of("Konsep", new PaperReference("paper", "2026-1.1", "Konsep · 0001/2026")));

    private List<String> gaps(boolean accomplished) {
        return form.gaps(accomplished).stream().map(PaperForm.Gap::field).toList();
    }

    @Test
    void what_the_run_has_is_chosen_and_what_is_made_is_on_paper_unless_the_officer_says_otherwise() {
        form.getPapers().get(1).setPresence(Presence.SEEN_ON_PAPER);
        form.getThings().forEach(thing -> thing.setAtHand(true));

        assertEquals(List.of(), gaps(true));
        assertEquals(
                List.of(Presence.REFERENCED, Presence.SEEN_ON_PAPER, Presence.AT_HAND, Presence.AT_HAND),
                form.given().stream().map(GivenPaper::presence).toList());
        assertEquals("2026-1.1", form.given().get(0).referenceNumber());
        assertEquals(
                List.of(Making.ON_PAPER),
                form.produced(true).stream().map(ProducedPaper::making).toList());
    }

    @Test
    void what_was_announced_and_not_said_is_asked_for_at_its_field() {
        form.getPapers().get(0).setReference(" ");
        form.getPapers().get(1).setPresence(Presence.MISSING);
        form.getProduced().get(0).setMaking(Making.FILE);

        assertEquals(
                List.of("paper:0:reference", "paper:1:reason", "thing:0:atHand", "thing:1:reason", "produced:0:file"),
                gaps(true));
    }

    @Test
    void work_that_goes_back_produces_nothing() {
        form.getPapers().get(1).setPresence(Presence.SEEN_ON_PAPER);
        form.getThings().forEach(thing -> thing.setAtHand(true));
        form.getProduced().get(0).setMaking(Making.NOT_MADE);

        assertEquals(List.of(), gaps(false));
        assertEquals(List.of(), form.produced(false));
        assertEquals(List.of("produced:0:reason"), gaps(true));
    }
}
