package id.sop.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the compartments of the delivered offices name is there: a misspelt code would leave runs open. */
class CompartmentFilesTest {

    @Test
    void every_sheet_and_document_type_of_a_compartment_is_delivered() throws IOException {
        for (var office : OfficeSeed.OFFICES) {
            var types = text("/documents/" + office + ".xml");
            for (var compartment : OfficeSheetReader.of(office).compartments()) {
                compartment
                        .sheets()
                        .forEach(code ->
                                assertNotNull(getClass().getResource("/sop/" + office + "/" + code + ".xml"), code));
                compartment.papers().forEach(code -> assertTrue(types.contains("<type code=\"" + code + "\""), code));
            }
        }
    }

    @Test
    void the_sheets_about_victims_and_about_leaving_prostitution_are_in_one_each() {
        assertEquals(
                List.of("perlindungan [PWK-REHABSOS-KORBAN-KEKERASAN]", "keterampilan [PWK-KETERAMPILAN-EX-PSK]"),
                OfficeSheetReader.of("purwakarta").compartments().stream()
                        .map(compartment -> compartment.code() + " " + compartment.sheets())
                        .toList());
    }

    private static String text(String resource) throws IOException {
        try (var in = CompartmentFilesTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
