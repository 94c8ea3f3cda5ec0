package id.sop.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import id.sop.server.TestServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody at a browser window: opens pages, logs in, takes pictures. */
final class Person {

    static final String DEMO_PASSWORD = "Harapan-2026";

    /** Where the browser's own pages have their scripts: its reader of PDFs complains when it is left before it has finished. */
    private static final List<String> OF_THE_BROWSER = List.of("chrome-extension://", "chrome://resources/");

    private final Page page;
    private final List<String> consoleErrors = new ArrayList<>();
    private boolean framesBlocked;
    private final Set<Integer> refusalsExpected = new HashSet<>();

    private Person(BrowserContext window) {
        page = window.newPage();
        page.onPageError(consoleErrors::add);
        window.addInitScript(
                "document.addEventListener('securitypolicyviolation', broken => console.error("
                        + "'policy broken: ' + broken.effectiveDirective + ' by ' + (broken.blockedURI || broken.sourceFile)));");
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                consoleErrors.add(message.text() + " " + message.location());
            }
        });
    }

    static Person atDesk(Browser browser) {
        return new Person(browser.newContext(window().setViewportSize(1366, 768)));
    }

    static Person withPhone(Browser browser) {
        return new Person(browser.newContext(window().setViewportSize(390, 844)
                .setIsMobile(true)
                .setHasTouch(true)
                .setDeviceScaleFactor(2)));
    }

    private static Browser.NewContextOptions window() {
        return new Browser.NewContextOptions()
                .setBaseURL(TestServer.address().toString())
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta");
    }

    /** The page before this person, for whatever the journey does there. */
    Page page() {
        return page;
    }

    /** Opens a page by its path without a leading slash; the empty path is the first page. */
    void open(String path) {
        page.navigate(TestServer.address().resolve(path).toString());
    }

    /** Opens the first page and logs in with the demo account of that name. */
    void logIn(String account) {
        open("");
        page.locator("input[name=j_username]").fill(account);
        page.locator("input[name=j_password]").fill(DEMO_PASSWORD);
        page.locator("form[action$=j_security_check] button[type=submit]").click();
        page.waitForURL(url -> !url.contains("j_security_check"));
    }

    /** Saves what the person sees, whole page, as {@code target/screenshots/NAME.png}. */
    void picture(String name) {
        Path file = TestServer.screenshots().resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** From now on it is no error that the server refuses the script of a page because the session has ended. */
    void expectsRefusals() {
        expectsRefusals(401);
    }

    /** From now on it is no error that the server answers with this status. */
    void expectsRefusals(int status) {
        refusalsExpected.add(status);
    }

    /** From now on it is no error that a page of ours refuses to be framed. */
    void expectsBlockedFrames() {
        framesBlocked = true;
    }

    List<String> consoleErrors() {
        return consoleErrors.stream()
                .filter(error -> !framesBlocked || !error.contains("frame"))
                .filter(error -> OF_THE_BROWSER.stream().noneMatch(error::contains))
                .filter(error -> refusalsExpected.stream().noneMatch(status -> error.contains("status of " + status)))
                .toList();
    }

    void leave() {
        page.context().close();
    }
}
