package id.sop.documents.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.testbed.OnBothDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CalendarYearPrintTest extends OnBothDatabases {

    @Test
    void a_year_is_one_page_with_its_months_days_off_hours_and_decrees() throws IOException {
        var pdf = as("pelaksana").asks(CalendarYearPrint.class, paper -> paper.print(2026));

        Files.write(Files.createDirectories(Path.of("target", "prints")).resolve("calendar.pdf"), pdf);
        try (var paper = Loader.loadPDF(pdf)) {
            assertEquals(1, paper.getNumberOfPages());
            var text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
            List.of(
                            "KALENDER KERJA TAHUN 2026",
                            "Desember",
                            "Jumat, 25 Desember 2026 Kelahiran Yesus Kristus",
                            "Cuti Bersama Idul Fitri 1447 Hijriah",
                            "Jumat 07.30–16.30 (istirahat 11.30–13.00)",
                            "Ramadan 1447 H",
                            "Perpres 21/2023",
                            "Kalender versi 1")
                    .forEach(words -> assertTrue(text.contains(words), words + " in " + text));
        }
    }
}
