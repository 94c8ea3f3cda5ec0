package id.sop.documents.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.documents.uploads.SampleFiles;
import id.sop.organisation.NotPermitted;
import id.sop.testbed.OnBothDatabases;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LetterheadServiceTest extends OnBothDatabases {

    /** Offices are seeded once and outlive a test. */
    @AfterEach
    void take_the_letterhead_back() {
        changes("admin", "", null);
    }

    @Test
    void an_administrator_gives_the_office_an_address_and_an_emblem() {
        var emblem = given("admin", "lambang.png", SampleFiles.png());

        changes("admin", "Jalan Contoh 1\n\nTelepon 0741-000", emblem);

        var letterhead = as("kasubbag").asks(LetterheadService.class, LetterheadService::letterhead);
        assertEquals(List.of("Jalan Contoh 1", "Telepon 0741-000"), letterhead.addressLines());
        assertEquals("lambang.png", letterhead.emblem().orElseThrow().name());
        assertTrue(as("pky.umum")
                .asks(LetterheadService.class, LetterheadService::letterhead)
                .emblem()
                .isEmpty());
    }

    @Test
    void an_emblem_that_is_kept_stays_when_only_the_address_changes() {
        var emblem = given("admin", "lambang.png", SampleFiles.png());
        changes("admin", "Jalan Contoh 1", emblem);

        changes("admin", "Jalan Contoh 2", emblem);

        assertEquals(
                emblem,
                as("admin")
                        .asks(LetterheadService.class, LetterheadService::emblem)
                        .orElseThrow()
                        .id());
    }

    @Test
    void a_paper_is_no_emblem() {
        var paper = given("admin", "surat.pdf", SampleFiles.pdf());

        assertThrows(EmblemNotAPicture.class, () -> changes("admin", "", paper));
    }

    @Test
    void only_an_administrator_changes_the_letterhead() {
        assertThrows(NotPermitted.class, () -> changes("kepala", "Jalan Lain", null));
        assertThrows(NotPermitted.class, () -> as("kepala").asks(LetterheadService.class, LetterheadService::entered));
    }

    @Test
    void an_address_longer_than_its_field_is_refused() {
        assertThrows(ConstraintViolationException.class, () -> changes("admin", "x".repeat(301), null));
    }

    private String given(String officer, String name, byte[] content) {
        return as(officer).holds(name, content);
    }

    private void changes(String officer, String address, String emblem) {
        as(officer).does(LetterheadService.class, letterheads -> {
            var change = letterheads.entered();
            change.setAddress(address);
            change.setEmblemFile(emblem);
            letterheads.change(change);
        });
    }
}
