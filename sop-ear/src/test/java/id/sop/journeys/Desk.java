package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What an officer does at the pages of tasks and steps, in the words of the pages. */
final class Desk {

    private final Person officer;
    private final Page page;

    private Desk(Person officer) {
        this.officer = officer;
        page = officer.page();
    }

    static Desk of(Person officer) {
        return new Desk(officer);
    }

    Person officer() {
        return officer;
    }

    Page page() {
        return page;
    }

    /** Presses the button with this text and waits for the answer. */
    void press(String text) {
        button(text).click();
        looks();
    }

    /** Follows the link with this text. */
    void follows(String text) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .click();
        looks();
    }

    /** Presses the button with this id, whatever it says, and waits for the answer. */
    void submits(String id) {
        page.locator("[id='" + id + "']").click();
        looks();
    }

    /** Presses the button with this id and says yes to its question. */
    void confirms(String id) {
        var asking = page.locator("[id='" + id + "']");
        var yes = page.locator("#sop-confirm [data-sop-yes]");
        asking.click();
        Axe.look(page);
        assertEquals(isDanger(asking), isDanger(yes), "Red is what cannot be undone, and nothing else: " + id);
        yes.click();
        looks();
    }

    private static boolean isDanger(Locator button) {
        return button.getAttribute("class").contains("sop-button-danger");
    }

    /** Opens a page by its path without a leading slash. */
    void opens(String path) {
        officer.open(path);
        looks();
    }

    Locator button(String text) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    void type(String label, String text) {
        page.getByLabel(label).first().fill(text);
    }

    /** Goes on to a field from another one that asks the server something as it is left, and waits for the answer. */
    void typeAfterAnswer(String label, String text) {
        page.waitForResponse(
                answer -> answer.request().headers().containsKey("faces-request"), () -> type(label, text));
    }

    void tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
    }

    /** Attaches a file and waits until the server has answered, with the file or with a refusal. */
    void attach(String name, String type, byte[] content) {
        begins(name, type, content);
        assertThat(page.locator(".ui-fileupload-row")).hasCount(0);
    }

    /** Attaches a file; it may be on its way still. */
    void begins(String name, String type, byte[] content) {
        page.waitForLoadState(); // before its scripts have run, the page does not hear of a file
        page.locator("input[type=file]").first().setInputFiles(new FilePayload(name, type, content));
    }

    void choose(String typed, String found) {
        page.getByPlaceholder("Ketik untuk mencari").pressSequentially(typed);
        page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText(found))
                .first()
                .click();
    }

    /** Opens the inbox with the tasks about this subject, however many others there are. */
    void opensInbox(String subject) {
        officer.open("index.xhtml?q=" + URLEncoder.encode(subject, StandardCharsets.UTF_8));
    }

    /** Opens the inbox and takes the task about this subject; its form is shown. */
    void takeTaskAbout(String subject) {
        opensInbox(subject);
        taskAbout(subject)
                .getByText("Kerjakan", new Locator.GetByTextOptions().setExact(true))
                .click();
        looks();
    }

    /** Waits for the page; whatever an officer comes by is looked at by axe as well. */
    private void looks() {
        page.waitForLoadState();
        Axe.look(page);
    }

    Locator taskAbout(String subject) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(subject));
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void picture(String name) {
        officer.picture(name);
    }
}
