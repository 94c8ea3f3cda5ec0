package id.sop.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/**
 * Somebody who has no mouse: goes to what has this role and name by the Tab key, as it is read out, and acts by keys only. A mouse that is
 * used all the same is an error in the console, which ends the journey.
 */
final class Keyboard {

    private static final int MOST_TABS = 400;
    private static final String FOCUSED = "element => element === document.activeElement";
    private static final String NO_MOUSE =
            "addEventListener('mousedown', () => console.error('a mouse was used'), true)";

    private final Person person;
    private final Page page;

    Keyboard(Person person) {
        this.person = person;
        page = person.page();
        page.addInitScript(NO_MOUSE);
        // Boxes of files are caught from the start: asked for together with a key, the browser may see the key first
        page.onFileChooser(chooser -> {});
    }

    /** Opens the first page, types name and password where the focus is, and sends them. */
    Keyboard logIn(String account) {
        person.open("");
        assertThat(page.locator(":focus")).hasAccessibleName("Nama pengguna");
        types(account)
                .goesTo(AriaRole.TEXTBOX, "Kata sandi")
                .types(Person.DEMO_PASSWORD)
                .presses("Enter");
        return arrives("Tugas saya");
    }

    /** Waits for the page with this heading. */
    Keyboard arrives(String heading) {
        assertThat(page.locator("h1")).containsText(heading);
        Axe.look(page);
        return this;
    }

    Keyboard sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Goes on with Tab to what has this role and exact name. */
    Keyboard goesTo(AriaRole role, String name) {
        return goesTo(
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Goes on with Tab to what has this role and name in the row of a table or list that speaks of this subject. */
    Keyboard goesTo(AriaRole role, String name, String subject) {
        return goesTo(page.locator("main tr, main li")
                .filter(new Locator.FilterOptions().setHasText(subject))
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true)));
    }

    /** Goes on with Tab to the link to this page whose text speaks of this subject. */
    Keyboard goesToLink(String to, String subject) {
        return goesTo(
                page.locator("main a[href*='" + to + "']").filter(new Locator.FilterOptions().setHasText(subject)));
    }

    /** The focus is, without a key, on what has this name. */
    Keyboard hasFocus(String name) {
        assertThat(page.locator(":focus")).hasAccessibleName(name);
        return this;
    }

    /** The notice of a refusal that concerns no field has the focus, so that it is read out. */
    Keyboard isToldOfTheRefusal(String text) {
        assertThat(page.locator("[role=alert]:focus")).containsText(text);
        return this;
    }

    String heading() {
        return page.locator("h1").textContent();
    }

    /** Opens the box of days beside a field that holds this day, is told its month and weekday, leaves it by Escape, and stands at the field. */
    Keyboard looksAtDays(String field, String day, String month, String weekday) {
        fills(field, day).presses("Tab").hasFocus("Pilih tanggal").presses("Enter");
        Locator days = page.locator(".ui-datepicker:visible");
        assertThat(days.getByTitle(weekday)).isVisible();
        assertThat(days.locator("[aria-label^='" + month + " ']").first()).isVisible();
        assertThat(days.locator(":focus")).hasCount(1);
        Axe.look(page);
        presses("Escape");
        assertThat(days).hasCount(0);
        assertThat(page.locator(":focus")).hasValue(day);
        return this;
    }

    /** Goes to a button or link and presses it. */
    Keyboard chooses(AriaRole role, String name) {
        return goesTo(role, name).presses("Enter");
    }

    Keyboard presses(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard types(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes to the field of this name and types into it. */
    Keyboard fills(String field, String text) {
        return goesTo(labelled(field)).types(text);
    }

    /** Goes to the field of this name and types this in the place of what is there. */
    Keyboard corrects(String field, String text) {
        return goesTo(labelled(field)).presses("Control+a").types(text);
    }

    /** Goes to the box of this name and ticks it. */
    Keyboard ticks(String box) {
        goesTo(AriaRole.CHECKBOX, box).presses("Space");
        assertThat(page.locator(":focus")).isChecked();
        return this;
    }

    /** Types into the field that finds one of many, until this is found, and takes it by the arrow keys. */
    Keyboard finds(String field, String typed, String found) {
        goesTo(labelled(field)).types(typed);
        Locator wanted = page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .filter(new Locator.FilterOptions().setHasText(found));
        assertThat(wanted.first()).isVisible();
        Axe.look(page);
        for (int down = 0; down < 20 && !marked(wanted.first()); down++) {
            presses("ArrowDown");
        }
        presses("Enter");
        assertThat(page.locator(":focus")).hasValue(Pattern.compile(".*" + found + ".*"));
        return this;
    }

    /** Opens the box in which the system shows its files, by a key, and takes this one. */
    Keyboard attaches(String button, FilePayload file) {
        goesTo(AriaRole.BUTTON, button);
        page.waitForFileChooser(() -> presses("Enter")).setFiles(file);
        assertThat(page.locator(".sop-attached")).containsText(file.name);
        return this;
    }

    /**
     * The question that is in front is closed by Escape and the focus is where it was; asked again, the answer is yes. A hand so quick that it
     * asks before the page has heard of the closing is heard as well.
     */
    Keyboard answersYesTheSecondTime(String button) {
        Locator question = page.locator("#sop-confirm");
        chooses(AriaRole.BUTTON, button);
        assertThat(question).isVisible();
        Axe.look(page);
        for (int tab = 0; tab < 4; tab++) {
            presses("Tab");
            assertThat(page.locator("#content :focus")).hasCount(0);
        }
        presses("Escape");
        assertThat(question).not().isVisible();
        assertThat(page.locator(":focus")).hasAccessibleName(button);
        presses("Enter");
        assertThat(question).isVisible();
        page.evaluate("() => { document.querySelector('#sop-confirm').close(); document.activeElement.click(); }");
        assertThat(question).isVisible();
        goesTo(question.locator("[data-sop-yes]")).presses("Enter");
        return this;
    }

    /** The field of this label, whether or not the label goes on to say that it may stay empty. */
    private Locator labelled(String label) {
        Pattern name = Pattern.compile("^" + label + "( \\(.*)?$");
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name)));
    }

    private Keyboard goesTo(Locator wanted) {
        assertThat(wanted.first()).isAttached();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((boolean) wanted.first().evaluate(FOCUSED)) {
                return this;
            }
            presses("Tab");
        }
        throw new AssertionError("The Tab key does not lead to " + wanted + " on " + page.url());
    }

    private static boolean marked(Locator item) {
        return (boolean) item.evaluate("item => item.matches('.ui-state-highlight')");
    }
}
