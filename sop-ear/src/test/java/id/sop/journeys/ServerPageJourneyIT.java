package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.sop.server.ServerExtension;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

@ExtendWith(ServerExtension.class)
@RunAsClient
class ServerPageJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void an_administrator_finds_the_state_of_the_server_in_the_menu_and_reads_what_to_do() {
        Person admin = browser.person("admin");

        admin.page().locator("nav a[href*='administration/server']").click();

        assertThat(admin.page()).hasTitle(Pattern.compile("^Keadaan server"));
        assertThat(admin.page().locator(".sop-warning").first()).containsText("Belum pernah dibuat cadangan");
        Axe.look(admin.page());
        admin.picture("server");
    }

    @Test
    void the_page_can_be_read_on_a_phone() {
        Person admin = browser.personWithPhone();
        admin.logIn("admin");

        admin.open("administration/server.xhtml");

        assertThat(admin.page()).hasTitle(Pattern.compile("^Keadaan server"));
        Axe.look(admin.page());
        admin.picture("server-phone");
    }
}
