package id.sop.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sop.server.ServerExtension;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients come through the door: a raid brings three, of whom one is admitted, one held, and one does not come. */
@ExtendWith(ServerExtension.class)
@RunAsClient
class AdmissionJourneyIT {

    @RegisterExtension
    static final BrowserExtension browser = new BrowserExtension();

    private final AdmissionWalk walk = new AdmissionWalk(browser, officer -> {});

    @Test
    void a_raid_is_led_from_the_news_to_the_agreement_and_the_curious_find_nothing() {
        walk.announces();
        walk.receives();
        walk.records();
        walk.registers();
        walk.signs();

        Desk worker = walk.at("peksos");
        worker.opens("clients/client.xhtml?no=" + walk.intake() + ".1");
        worker.sees(walk.named("Marni"));
        worker.sees("Dalam pelayanan");
        worker.sees("Mulai dilayani");
        worker.picture("client");
        theHeadDecidesAboutWhoIsHeld();
        theCuriousFindNothing();
    }

    private void theHeadDecidesAboutWhoIsHeld() {
        Desk head = walk.at("kepala");
        head.opens("clients/hold.xhtml?no=" + walk.intake() + ".2");
        head.sees("Menolak tes");
        head.tick("Dirujuk ke tempat lain");
        head.submits("form:decide");
        head.sees("Tulis alasannya.");
        head.type("Alasan", "Ke rumah sakit");
        head.submits("form:decide");
        head.opens("clients/client.xhtml?no=" + walk.intake() + ".2");
        head.sees("Tidak diterima");
        head.picture("client-not-admitted");
    }

    /** Outside of the module she is a number, and who has no right to read clients finds nothing; by address AccessMatrixIT tries it. */
    private void theCuriousFindNothing() {
        Desk clerk = walk.at("kasubbag");
        clerk.opens("clients/client.xhtml?no=" + walk.intake() + ".1");
        assertFalse(clerk.page().content().contains("Jalan Contoh 1"), "no address without the right to papers");
        clerk.opens("procedures/run.xhtml?no=" + walk.run());
        assertFalse(clerk.page().content().contains(walk.named("Marni")), "the run says the number alone");
        for (String account : new String[] {"admin", "auditor", "pwk.kadis"}) {
            Desk curious = walk.at(account);
            curious.officer().open("search.xhtml?q=" + walk.named("Marni").split(" ")[2]);
            assertFalse(curious.page().content().contains(walk.named("Marni")), account);
        }
    }
}
