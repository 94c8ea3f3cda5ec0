package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody gets who changes the address of a form. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StepAddressIT {

    private final HttpBrowser browser = new HttpBrowser();

    @Test
    void the_page_of_a_later_row_leads_to_that_of_the_first_one_when_it_is_asked_to_start_a_run() throws Exception {
        browser.logIn("pelaksana", DEMO_PASSWORD);

        for (String row : List.of(
                "letters/record-and-code",
                "letters/examine",
                "letters/dispose",
                "letters/distribute",
                "letters/archive-incoming",
                "procedures/approve",
                "procedures/confirm",
                "procedures/verify-papers")) {
            var answer = browser.open(row + ".xhtml?sop=JBI-SURAT-MASUK");

            assertEquals(200, answer.statusCode(), row);
            assertTrue(
                    answer.uri().toString().endsWith("/letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK"),
                    () -> row + " led to " + answer.uri());
        }
    }
}
