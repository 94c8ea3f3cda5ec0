package id.sop.journeys;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Looks at each page once as everybody may have it before them: in both languages, at the screen of an office, at 200 % zoom,
 * 320 pixels wide, with wide spacing, with every fold open; and notes what is wrong.
 */
final class Inspection {

    private static final String UNFOLD =
            "() => document.querySelectorAll('main details').forEach((fold) => { fold.open = true; })";

    /** Opens a box; the one that asks a question before something is done is asked for as a button does, which it takes its words from. */
    private static final String OPEN = """
            (box) => {
              if (!box.querySelector('[data-sop-yes]')) {
                box.showModal();
                return;
              }
              const button = document.createElement('button');
              button.type = 'button';
              button.dataset.sopConfirm = 'Lanjutkan?';
              button.textContent = 'Lanjutkan';
              document.querySelector('main').append(button);
              button.click();
              button.remove();
            }
            """;

    /** WCAG 2.2, 1.4.12. */
    private static final String SPACING =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " p { margin-bottom: 2em !important }";

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]')].filter((link) => link.origin === location.origin && link.pathname.endsWith('.xhtml'))
              .map((link) => (link.pathname + link.search).slice(1))
            """;

    /**
     * Empties a form and writes nonsense where a day is asked for; answers with the button that sends it, where it cannot but be refused.
     * What is typed here shall be no draft of anybody.
     */
    private static final String SPOIL = """
            (form) => {
              const shown = [...form.elements].filter((field) => field.checkVisibility() && !field.readOnly && !field.disabled);
              const day = shown.filter((field) => field.closest('.sop-day') && field.type === 'text');
              const asked = shown.filter((field) => field.getAttribute('aria-required') === 'true' && field.matches('input:not([type=radio]):not([type=checkbox]), textarea, select'));
              shown.filter((field) => field.matches('input[type=text], input[type=time], textarea, select')).forEach((field) => { field.value = ''; });
              day.forEach((field) => { field.value = 'besok lusa'; });
              const button = [...form.querySelectorAll('.sop-actions button[type=submit].sop-button:not([data-sop-confirm])')].find((one) => one.checkVisibility());
              return day.length + asked.length > 0 && button ? button.id : null;
            }
            """;

    private final UiWords words = UiWords.load();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Map<String, List<String>> wrong = new TreeMap<>();

    /** The pages that were looked at. */
    Set<String> seen() {
        return seen;
    }

    /** The forms that were sent empty. */
    Set<String> refused() {
        return refused;
    }

    /** What is wrong, by page, language and width. */
    Map<String, List<String>> wrong() {
        return wrong;
    }

    /** Follows the links from a page of this person to every page that she may open, and looks at those that were not looked at so far. */
    void follow(Person person, String start) {
        person.open(start);
        look(person);
        Set<String> walked = new TreeSet<>(); // also what another has seen leads this person to pages of her own
        Deque<String> addresses = new ArrayDeque<>(links(person.page()));
        while (!addresses.isEmpty()) {
            String address = addresses.pop();
            if (!walked.contains(view(address)) && mayOpen(person, address)) {
                walked.add(view(address));
                person.open(address);
                look(person);
                addresses.addAll(links(person.page()));
            }
        }
    }

    private static boolean mayOpen(Person person, String address) {
        return person.page().request().get("/" + address).ok();
    }

    /** Looks at the page that is before this person, unless it was looked at already. */
    void look(Person person) {
        Page page = person.page();
        String address = URI.create(page.url()).getPath().substring(1);
        if (!seen.add(view(address))) {
            return;
        }
        look(page, view(address), "en");
        look(page, view(address), "id");
        refuse(page, view(address));
    }

    /** Looks at each box that may come in front of a page, and at the card of the person, and leaves them by a key. */
    void boxes(Person person) {
        Page page = person.page();
        for (String box : ids(page.locator("dialog"))) {
            page.locator(byId(box)).evaluate(OPEN);
            note(box + " axe", Axe.violations(page));
            note(box + " in front", PageRules.ask(page, "infront", box));
            page.locator(byId(box)).evaluate("box => box.close()");
        }
        page.locator(".sop-me summary").press("Enter");
        note("card of the person axe", Axe.violations(page));
        page.keyboard().press("Enter");
    }

    /** Sends each form of the page empty and with nonsense, and asks how it says what is wrong. */
    private void refuse(Page page, String view) {
        String address = page.url();
        page.route("**/script/draft*", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)));
        List<String> forms = ids(page.locator("main form[method=post]"));
        for (String form : forms) {
            page.navigate(address);
            page.evaluate(UNFOLD);
            Object button = page.locator(byId(form)).evaluate(SPOIL);
            if (button != null) {
                page.locator(byId(button.toString())).click();
                page.waitForLoadState();
                String where = view + " " + form;
                note(where + " refused", PageRules.ask(page, "refusal", "Ada masalah", "Galat: "));
                note(where + " refused words", words.englishIn(PageRules.ask(page, "texts")));
                note(where + " refused axe", Axe.violations(page));
                refused.add(where);
            }
        }
        page.unroute("**/script/draft*");
        page.navigate(address);
    }

    private static List<String> ids(Locator elements) {
        return elements.all().stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> id != null && !id.isEmpty())
                .toList();
    }

    private static String byId(String id) {
        return "[id='" + id + "']";
    }

    /** Notes the answer of a rule. */
    void note(String where, List<String> sentences) {
        if (!sentences.isEmpty()) {
            wrong.put(where, sentences);
        }
    }

    private void look(Page page, String view, String language) {
        String where = view + " " + language;
        speak(page, language);
        page.reload();
        page.evaluate(UNFOLD);
        List<String> texts = PageRules.ask(page, "texts");
        note(where + " words", language.equals("id") ? words.englishIn(texts) : words.indonesianIn(texts));
        note(
                where + " keys",
                texts.stream().filter(text -> text.contains("???")).toList());
        note(
                where + " structure",
                PageRules.ask(
                        page, "structure", language, page.locator(".sop-skip").count() > 0));
        if (language.equals("id")) { // in English at 320 px: names and narrow targets, at a third less time
            note(where + " axe", Axe.violations(page));
            note(where + " edges", PageRules.ask(page, "edges"));
            note(where + " sight", PageRules.ask(page, "sight"));
            page.keyboard().press("Tab");
            note(where + " focus", PageRules.ask(page, "focus"));
        }
        page.setViewportSize(683, 384);
        note(where + " at 200 %", PageRules.ask(page, "cut"));
        note(where + " at 200 % width", PageRules.ask(page, "sticksOut"));
        if (language.equals("id")) {
            note(where + " at 200 % focus", PageRules.ask(page, "focus"));
        }
        page.setViewportSize(320, 568);
        note(where + " at 320 px", PageRules.ask(page, "sticksOut"));
        note(where + " at 320 px cut", PageRules.ask(page, "cut"));
        note(where + " at 320 px blanks", PageRules.ask(page, "blanks"));
        note(where + " at 320 px sight", PageRules.ask(page, "sight"));
        note(where + " at 320 px axe", Axe.violations(page));
        page.setViewportSize(1366, 768);
        ElementHandle spacing = page.addStyleTag(new Page.AddStyleTagOptions().setContent(SPACING));
        note(where + " spaced", PageRules.ask(page, "cut"));
        note(where + " spaced width", PageRules.ask(page, "sticksOut"));
        spacing.evaluate("style => style.remove()");
    }

    private static void speak(Page page, String language) {
        URI address = URI.create(page.url());
        page.context()
                .addCookies(List.of(new Cookie("sop-language", language)
                        .setUrl(address.getScheme() + "://" + address.getAuthority())));
    }

    private static String view(String address) {
        String path = address.replaceAll("[?#].*", "");
        return path.isEmpty() ? "index.xhtml" : path;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate(LINKS);
    }
}
