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
class LoginJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    @Test
    void an_officer_logs_in_and_stands_before_the_tasks() {
        Person kasubbag = browser.person();

        kasubbag.open("");
        kasubbag.picture("login");
        kasubbag.logIn("kasubbag");

        assertThat(kasubbag.page()).hasTitle(Pattern.compile("^Tugas saya"));
        kasubbag.picture("tasks");
    }

    @Test
    void the_login_page_works_on_a_phone() {
        Person officer = browser.personWithPhone();

        officer.open("");
        officer.picture("login-phone");
        officer.logIn("pelaksana");

        assertThat(officer.page()).hasTitle(Pattern.compile("^Tugas saya"));
    }

    @Test
    void a_wrong_password_is_said_first_and_with_the_password_and_the_name_stays() {
        Person officer = browser.person();
        officer.open("");

        officer.page().locator("#j_username").fill("kasubbag");
        officer.page().keyboard().press("Enter");

        assertThat(officer.page()).hasTitle(Pattern.compile("^Galat: Masuk"));
        assertThat(officer.page().locator("#j_username")).hasValue("kasubbag");
        assertThat(officer.page().locator("#j_password")).isFocused();
        assertThat(officer.page().locator("#j_password")).hasAccessibleDescription(Pattern.compile("tidak cocok"));
        Axe.look(officer.page());
    }
}
