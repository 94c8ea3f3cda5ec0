package id.sop.server.outside;

import static id.sop.server.outside.HttpBrowser.DEMO_PASSWORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

        var answer = browser.open("letters/archive-incoming.xhtml?sop=JBI-SURAT-MASUK");

        assertEquals(200, answer.statusCode());
        assertTrue(
                answer.uri().toString().endsWith("/letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK"),
                () -> answer.uri().toString());
    }
}
