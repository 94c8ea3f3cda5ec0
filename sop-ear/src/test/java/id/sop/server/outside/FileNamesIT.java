package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is called in its address is what comes, or nothing does. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FileNamesIT {

    private final OfficeAtWork office = new OfficeAtWork();

    @ParameterizedTest
    @CsvSource({
        "export/agenda.csv, 200",
        "export/agenda.pdf, 404",
        "print/agenda.pdf, 200",
        "print/agenda.csv, 404",
        "print/agenda.xlsx, 404",
        "paper/disposition.csv?no=2026-1, 404",
        "print/calendar.pdf, 404"
    })
    void a_file_in_a_format_that_it_does_not_have_is_not_there(String address, int status) throws Exception {
        assertEquals(status, office.at("kasubbag").open(address).statusCode());
    }
}
