package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.print.PaperWords;
import id.sop.documents.print.PdfPrinter;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DispositionSlipTest {

    private final PdfPrinter printer = new PdfPrinter();

    private PrintedPaper print(String name, Map<String, Object> slip) {
        return new PrintedPaper(
                name, printer.print(new DispositionSlip().key(), new PaperWords(DispositionSlip.class), slip));
    }

    @Test
    void a_slip_is_one_upright_A5_page_with_everything_on_it() throws IOException {
        try (PrintedPaper paper = print("slip", PrintSamples.slip("Undangan rapat koordinasi", PrintSamples.NOTE))) {

            assertEquals("148 × 210", paper.size());
            assertEquals(1, paper.pages());
            String text = paper.page(1);
            assertTrue(text.contains("LEMBAR DISPOSISI"), text);
            assertTrue(text.contains("0152/2026"), text);
            assertTrue(text.contains("Undangan rapat koordinasi"), text);
            assertTrue(text.contains("Siapkan bahan rapat"), text);
            assertTrue(text.contains("Jumat, 27 November 2026"), text);
            assertTrue(text.contains("NIP 19700101 199503 1 001"), text);
        }
    }

    @Test
    void only_the_chosen_boxes_are_ticked() throws IOException {
        try (PrintedPaper paper = print("slip", PrintSamples.slip("Undangan rapat koordinasi", PrintSamples.NOTE))) {

            String text = paper.page(1);
            assertEquals(5, text.split("√", -1).length - 1, text);
            assertTrue(text.contains("√ Penting"), text);
            assertFalse(text.contains("√ Biasa"), text);
            assertTrue(text.contains("√ Pelaksana"), text);
            assertTrue(text.contains("√ Proses lebih lanjut"), text);
            assertTrue(text.contains("√ Siapkan data"), text);
            assertTrue(text.contains("Kasi PAS"), text);
        }
    }

    @Test
    void a_long_subject_and_note_still_stay_on_one_page() throws IOException {
        String note = (PrintSamples.NOTE + " ").repeat(6);

        try (PrintedPaper paper = print("slip-long", PrintSamples.slip(PrintSamples.LONG_SUBJECT, note))) {

            assertEquals(1, paper.pages());
            assertTrue(paper.page(1).contains("pelaksanaannya"));
            assertTrue(paper.page(1).contains("NIP 19700101"));
        }
    }

    @Test
    void a_really_long_note_goes_on_to_a_second_page_and_loses_nothing() throws IOException {
        String note = (PrintSamples.NOTE + "\n").repeat(45) + "Akhir catatan.";

        try (PrintedPaper paper = print("slip-two-pages", PrintSamples.slip(PrintSamples.LONG_SUBJECT, note))) {

            assertEquals(2, paper.pages());
            assertTrue(paper.page(2).contains("Akhir catatan."));
            assertTrue(paper.page(2).contains("Halaman 2 dari 2"));
        }
    }

    @Test
    void without_name_number_and_date_there_are_lines_to_write_on() throws IOException {
        try (PrintedPaper paper = print("slip-by-hand", PrintSamples.slipSignedByHand())) {

            assertEquals(1, paper.pages());
            assertFalse(paper.page(1).contains("√"));
            assertTrue(paper.page(1).contains("Kota Contoh, ....."));
            assertTrue(paper.page(1).contains("NIP ....."));
        }
    }
}
