package id.sop.web.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.web.Servlets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedFileTest {

    private final Servlets servlets = new Servlets();

    @Test
    void the_address_says_what_the_file_is_of_and_in_which_format() {
        servlets.pathInfo = "/dispositions-book.csv";

        assertEquals(Optional.of(new AskedFile("dispositions-book", "csv")), AskedFile.of(servlets.request));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "/", "/agenda", "/agenda.", "/.pdf", "/agenda.pdf/x", "/../agenda.pdf", "/Agenda.pdf"})
    void an_address_without_a_name_of_a_file_asks_for_none(String path) {
        servlets.pathInfo = path;

        assertEquals(Optional.empty(), AskedFile.of(servlets.request));
    }

    @Test
    void a_table_is_no_pdf() {
        servlets.pathInfo = "/agenda.pdf";
        assertEquals(Optional.of("agenda"), AskedFile.pdf(servlets.request));

        servlets.pathInfo = "/agenda.csv";
        assertEquals(Optional.empty(), AskedFile.pdf(servlets.request));
    }
}
