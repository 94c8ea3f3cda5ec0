package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives a journey its people, each with a browser window of their own; one browser serves all journeys.
 *
 * <p>After each test it refuses what a person would not see: errors in the console, a broken Content-Security-Policy
 * among them. A test that fails leaves a picture of every window.
 */
final class BrowserExtension implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback {

    private static final double PATIENCE = 20_000; // milliseconds: several builds may share the machine

    private final List<Person> people = new ArrayList<>();
    private Browser browser;

    /** A person at a desktop screen of 1366×768 who has not logged in. */
    Person person() {
        return remember(Person.atDesk(browser));
    }

    /** A person with a phone who has not logged in. */
    Person personWithPhone() {
        return remember(Person.withPhone(browser));
    }

    /** A person at a desk who has logged in with the demo account of that name. */
    Person person(String account) {
        Person person = person();
        person.logIn(account);
        return person;
    }

    private Person remember(Person person) {
        people.add(person);
        return person;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        browser = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(BrowserExtension.class))
                .getOrComputeIfAbsent(Running.class)
                .browser;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            for (Person person : people) {
                person.picture("failed-" + context.getRequiredTestMethod().getName() + "-" + people.indexOf(person));
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = people.stream()
                .flatMap(person -> person.consoleErrors().stream())
                .toList();
        people.forEach(Person::leave);
        people.clear();
        assertEquals(List.of(), complaints, "errors in the browser's console");
    }

    /** The browser of this run of the tests. */
    static final class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Running() throws Exception {
            // The browser is found or installed by Browsers, never by Playwright behind its back
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(Browsers.chromium());
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
