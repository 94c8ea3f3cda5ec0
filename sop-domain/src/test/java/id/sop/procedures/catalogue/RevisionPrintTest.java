package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.organisation.OfficerService;
import id.sop.procedures.runs.PrintedHead;
import id.sop.procedures.runs.SheetPrint;
import id.sop.procedures.sheet.Paper;
import id.sop.testbed.PrintedPaper;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevisionPrintTest extends PublishingTest {

    private PrintedPaper print(int revision) {
        return new PrintedPaper(
                "revision", as("kasubbag").asks(SheetPrint.class, print -> print.revision(code, revision, Paper.F4)));
    }

    private void called(String name, String nip) {
        var data = as("admin").asks(OfficerService.class, officers -> officers.entered("kepala"));
        data.setName(name);
        data.setNip(nip);
        as("admin").does(OfficerService.class, officers -> officers.change("kepala", data));
    }

    @AfterEach
    void calledAsBefore() {
        called("Hasan Contoh", "");
    }

    @Test
    void a_revision_names_its_dates_and_its_approver_as_of_that_day() throws IOException {
        called("Siti Contoh", "197001011995032001");
        published(1, SHORT);
        published(2, LONG);
        called("Orang Lain", "198001012005032001");

        try (var paper = print(2)) {
            var block = paper.page(1);
            assertTrue(block.contains("Tanggal Revisi 23 November 2026"), block);
            assertTrue(block.contains("Tanggal Efektif 23 November 2026"), block);
            assertTrue(block.contains("Disahkan oleh Kepala Panti"), block);
            assertTrue(block.contains("Siti Contoh"), block);
            assertTrue(block.contains("NIP 19700101 199503 2 001"), block);
            assertFalse(block.contains("Orang Lain"), block);
        }
        try (var paper = print(1)) {
            assertFalse(paper.page(1).contains("Tanggal Revisi 23"), paper.page(1));
        }
    }

    @Test
    void the_page_is_told_what_the_print_says() throws IOException {
        called("Siti Contoh", "197001011995032001");
        published(1, SHORT);
        published(2, LONG);
        called("Orang Lain", "198001012005032001");

        var revision = as("kasubbag").asks(RevisionRegister.class, register -> register.open(code, 2));
        var told = as("kasubbag").asks(PrintedHead.class, heads -> heads.of(revision));

        assertEquals(Optional.of("23 November 2026"), told.revised());
        assertEquals(Optional.of("23 November 2026"), told.effective());
        try (var paper = print(2)) {
            Stream.of(told.approvedBy(), told.approver(), told.nip())
                    .map(Optional::orElseThrow)
                    .forEach(part -> assertContains(part, paper));
            told.institution().forEach(line -> assertContains(line, paper));
        }
    }

    private static void assertContains(String part, PrintedPaper paper) {
        assertTrue(paper.page(1).contains(part), part + " in " + paper.page(1));
    }

    @Test
    void a_number_that_nobody_had_entered_on_that_day_is_the_one_entered_since() throws IOException {
        published(1, SHORT);
        called("Siti Contoh", "197001011995032001");

        try (var paper = print(1)) {
            assertTrue(paper.page(1).contains("NIP 19700101 199503 2 001"), paper.page(1));
        }
    }

    @Test
    void the_letterhead_of_the_office_stands_above_it_whatever_the_file_says() throws IOException {
        enters("kasubbag", file(code, 1, "<institution>Dinas lain</institution>", SHORT));

        try (var paper = print(1)) {
            assertTrue(paper.page(1).contains("DINAS SOSIAL"), paper.page(1));
            assertFalse(paper.page(1).contains("Dinas lain"), paper.page(1));
        }
    }

    @Test
    void a_draft_is_called_a_draft_on_every_page_and_names_no_day_in_force() throws IOException {
        enters("kasubbag", file(code, 1, "<effective>1 Januari 2026</effective>", SHORT));

        try (var paper = print(1)) {
            for (var page = 1; page <= paper.pages(); page++) {
                assertTrue(paper.page(page).contains("RANCANGAN"), paper.page(page));
            }
            assertFalse(paper.page(1).contains("1 Januari 2026"), paper.page(1));
        }
    }

    @Test
    void what_is_no_longer_in_force_says_so_and_what_is_says_nothing() throws IOException {
        published(1, SHORT);
        published(2, LONG);

        try (var paper = print(1)) {
            assertTrue(paper.page(2).contains("TIDAK BERLAKU LAGI"), paper.page(2));
        }
        try (var paper = print(2)) {
            assertFalse(paper.page(1).contains("BERLAKU"), paper.page(1));
        }

        withdraws("kepala", 2, "Tidak dipakai");

        try (var paper = print(2)) {
            assertTrue(paper.page(1).contains("DICABUT"), paper.page(1));
        }
    }
}
