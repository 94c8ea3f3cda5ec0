package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page of the application can be used by everybody: WCAG 2.2 AA, both languages, a phone, 200 % zoom. Takes some minutes, and so is run by
 * {@code -Peverypage} only; the journeys look at the pages that they come by.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class EveryPage {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private static final String TRAINING = "PWK-KETERAMPILAN-EX-PSK";

    /** A few of the forms that must have been sent empty; which there are beside them, the pages say. */
    private static final Set<String> FORMS = Set.of(
            "letters/register-incoming.xhtml form",
            "letters/record-and-code.xhtml form",
            "letters/follow-up.xhtml form",
            "procedures/confirm.xhtml form",
            "administration/new-officer.xhtml form");

    private final Inspection inspection = new Inspection();

    @Test
    void the_work_with_letters_and_sheets_is_there_for_everybody() {
        look("login.xhtml");
        aLetterOnItsWay();
        aRunOfBuiltInRows();

        assertEquals(Map.of(), inspection.wrong());
    }

    @Test
    void every_page_is_there_for_everybody() {
        for (String page :
                new String[] {"login", "errors/403", "errors/404", "errors/422", "errors/500", "errors/503"}) {
            look(page + ".xhtml");
        }
        aLetterOnItsWay();
        aRunOfBuiltInRows();
        for (String account : new String[] {"pelaksana", "kasubbag", "admin", "auditor"}) {
            inspection.follow(browser.person(account), "");
        }
        inspection.boxes(browser.person("kasubbag"));

        Set<String> missed = new TreeSet<>(Views.all());
        missed.removeAll(inspection.seen());
        assertAll(
                () -> assertEquals(Map.of(), inspection.wrong()),
                () -> assertEquals(Set.of(), missed, "pages that no link led to"),
                () -> assertTrue(
                        inspection.refused().containsAll(FORMS), () -> "forms sent empty: " + inspection.refused()));
    }

    private void look(String page) {
        Person stranger = browser.person();
        stranger.open(page);
        inspection.look(stranger);
    }

    /** Each step of a letter, looked at by whoever has taken it. */
    private void aLetterOnItsWay() {
        String subject = "Rujukan klien " + UUID.randomUUID();
        Person clerk = browser.person("pelaksana");
        Desk frontDesk = Desk.of(clerk);
        frontDesk.opens("letters/register-incoming.xhtml?sop=JBI-SURAT-MASUK");
        inspection.look(clerk);
        frontDesk.type("Pengirim", "Dinas Sosial Kota Jambi");
        frontDesk.type("Nomor surat", UUID.randomUUID().toString());
        frontDesk.type("Perihal", subject);
        frontDesk.press("Simpan dan beri nomor agenda");
        frontDesk.press("Kerjakan");
        inspection.look(clerk);
        frontDesk.choose("rehabilitasi sosial", "400.9.3");
        frontDesk.press("Catat, teruskan ke Kasubbag TU");

        Person examiner = browser.person("kasubbag");
        takes(examiner, subject);
        Desk.of(examiner).press("Benar, teruskan untuk disposisi");

        Person head = browser.person("kepala");
        Desk disposing = takes(head, subject);
        disposing.tick("Kasi PAS");
        disposing.tick("Untuk ditindaklanjuti");
        disposing.press("Kirim disposisi");

        takes(clerk, subject).press("Distribusikan kepada penerima disposisi");
        frontDesk.press("Kerjakan");
        inspection.look(clerk);

        Person addressee = browser.person("kasipas");
        takes(addressee, subject);
        inspection.follow(addressee, "");
    }

    /** A row that confirms, one that decides, one that goes through the papers. */
    private void aRunOfBuiltInRows() {
        SheetWalk walk = new SheetWalk(browser, "Pelatihan " + UUID.randomUUID());
        walk.at("pwk.pelaksana").opens("procedures/confirm.xhtml?sop=" + TRAINING);
        inspection.look(walk.at("pwk.pelaksana").officer());
        walk.starts("pwk.pelaksana", TRAINING);
        inspection.look(walk.takes("pwk.disabilitas").officer());
        walk.performs("pwk.disabilitas");
        inspection.look(walk.takes("pwk.pelaksana").officer());
    }

    private Desk takes(Person officer, String subject) {
        Desk desk = Desk.of(officer);
        desk.takeTaskAbout(subject);
        inspection.look(officer);
        return desk;
    }
}
