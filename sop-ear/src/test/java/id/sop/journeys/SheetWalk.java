package id.sop.journeys;

import com.microsoft.playwright.Locator;
import java.util.HashMap;
import java.util.Map;

/** A run of a sheet of built-in steps as its officers take it through the pages, row by row. */
final class SheetWalk {

    private final BrowserExtension browser;
    private final String subject;
    private final Map<String, Desk> desks = new HashMap<>();

    /** @param subject what the run is about; its own, so that the journeys do not meet in the inboxes */
    SheetWalk(BrowserExtension browser, String subject) {
        this.browser = browser;
        this.subject = subject;
    }

    /** The desk of an officer, who logs in the first time she is needed. */
    Desk at(String account) {
        return desks.computeIfAbsent(account, name -> Desk.of(browser.person(name)));
    }

    /** Finds the sheet in the catalogue, starts it with one click and performs its first row. */
    Desk starts(String account, String sheet) {
        Desk officer = at(account);
        officer.opens("procedures/catalogue.xhtml?q=" + sheet);
        officer.page().locator("a[href*='sop=" + sheet + "']").click();
        officer.type("Nama atau uraian", subject);
        return forward(officer);
    }

    /** Takes the row from the inbox, without performing it. */
    Desk takes(String account) {
        Desk officer = at(account);
        officer.takeTaskAbout(subject);
        return officer;
    }

    /** Takes the row from the inbox and sends the work on. */
    Desk performs(String account) {
        return forward(takes(account));
    }

    /** Takes the row from the inbox and sends the work back. */
    Desk refuses(String account, String reason) {
        Desk officer = takes(account);
        givesPapers(officer);
        officer.type("Catatan atau alasan", reason);
        officer.submits("form:way:0:choose");
        return officer;
    }

    /** The officers perform one row after the other. */
    void perform(String... accounts) {
        for (String account : accounts) {
            performs(account);
        }
    }

    private Desk forward(Desk officer) {
        givesPapers(officer);
        namesWhoGoesOn(officer);
        officer.submits("form:perform");
        officer.sees(subject);
        officer.sees("selesai.");
        return officer;
    }

    /** A run in a compartment is passed on by name; to the first who may go on with it. */
    private static void namesWhoGoesOn(Desk officer) {
        Locator first = officer.page().locator("[id='form:onward:0:accounts:0']");
        if (first.count() == 1) {
            first.check();
        }
    }

    /** States every paper that is asked for as seen on paper, and every thing as at hand. */
    private static void givesPapers(Desk officer) {
        for (Locator paper : officer.page().locator("fieldset.sop-paper").all()) {
            if (paper.locator("input[type=radio]:checked").count() == 0) {
                paper.getByLabel("Di atas kertas").check();
            }
        }
        officer.page().locator(".sop-thing input[type=checkbox]").all().forEach(Locator::check);
    }
}
