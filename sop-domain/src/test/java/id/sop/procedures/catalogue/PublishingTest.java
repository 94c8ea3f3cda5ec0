package id.sop.procedures.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.testbed.Desk;
import id.sop.testbed.OnBothDatabases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;

/** Sheets that the officers of Jambi publish: kasubbag and admin maintain them, kepala approves. */
abstract class PublishingTest extends OnBothDatabases {

    /** The Monday on which the tests begin. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static final String SHORT = row(1, "start", "") + row(2, "end", "");
    static final String LONG = row(1, "start", "") + row(2, "process", "") + row(3, "end", "");

    private static final AtomicInteger SHEETS = new AtomicInteger();

    /** A code of its own for each test, for the catalogue reads what is published once and for all. */
    final String code = "TES-" + SHEETS.incrementAndGet();

    @AfterEach
    void forgetTheSheets() {
        office().reset();
    }

    static String row(int no, String symbol, String content) {
        return "<step no='%d' symbol='%s' by='pelaksana'><activity>Kegiatan %d</activity>%s</step>%n"
                .formatted(no, symbol, no, content);
    }

    static byte[] file(String code, int revision, String rows) {
        return file(code, revision, "", rows);
    }

    static byte[] file(String code, int revision, String header, String rows) {
        return """
                <sop xmlns='urn:sop:sheet:1' code='%s' revision='%d' office='jambi'>
                <title>Lembar %1$s</title><header>%s</header>
                <columns><column position='pelaksana'>Pelaksana</column></columns>
                <steps>
                %s
                </steps></sop>""".formatted(code, revision, header, rows).getBytes(StandardCharsets.UTF_8);
    }

    SheetEntry enters(String username, byte[] content) {
        return as(username).asks(RevisionService.class, service -> service.enter("lembar.xml", content, List.of()));
    }

    SheetEntry enters(String username, byte[] content, List<PaperNaming> named) {
        return as(username).asks(RevisionService.class, service -> service.enter("lembar.xml", content, named));
    }

    /** The revision as this officer sees it now. */
    RevisionView seen(String username, int revision) {
        return as(username).asks(RevisionRegister.class, register -> register.open(code, revision));
    }

    void checks(String username, int revision) {
        does(username, revision, RevisionService::check);
    }

    void approves(String username, int revision, LocalDate from) {
        does(username, revision, (service, key) -> service.approve(key, from, true));
    }

    void withdraws(String username, int revision, String reason) {
        does(username, revision, (service, key) -> service.withdraw(key, reason));
    }

    void discards(String username, int revision, String reason) {
        does(username, revision, (service, key) -> service.discard(key, reason));
    }

    void sendsBack(String username, int revision, String reason) {
        does(username, revision, (service, key) -> service.sendBack(key, reason));
    }

    /** An act of the service on a revision. */
    interface Act {
        void on(RevisionService service, RevisionKey key);
    }

    /** Does something with the revision as kasubbag sees it, who may see each. */
    void does(String username, int revision, Act act) {
        does(as(username), seen("kasubbag", revision).key(), act);
    }

    static void does(Desk desk, RevisionKey key, Act act) {
        desk.does(RevisionService.class, service -> act.on(service, key));
    }

    /** A revision in force from today. */
    void published(int revision, String rows) {
        assertEquals(List.of(), enters("kasubbag", file(code, revision, rows)).problems());
        checks("admin", revision);
        approves("kepala", revision, TODAY);
    }

    RevisionStatus status(int revision) {
        return seen("kasubbag", revision).status();
    }
}
