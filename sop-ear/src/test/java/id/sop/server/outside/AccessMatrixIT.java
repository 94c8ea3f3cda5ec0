package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Nobody gets a page of what is not hers, and nobody changes anything by a post that no page offered her. Which rule holds for which service
 * is said and measured in the domain; here it is the pages, their addresses and their forms.
 */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final List<String> ACCOUNTS = List.of(
            "pelaksana",
            "pelaksana2",
            "kasubbag",
            "kepala",
            "kasipas",
            "kasipelrehsos",
            "peksos",
            "kadis",
            "admin",
            "auditor",
            "pky.kadis",
            "pky.kabid",
            "pky.petugas",
            "pky.umum",
            "pky.admin",
            "pky.auditor",
            "pwk.kadis",
            "pwk.kabid",
            "pwk.disabilitas",
            "pwk.keluarga",
            "pwk.pencegahan",
            "pwk.pendamping",
            "pwk.pelaksana",
            "pwk.admin",
            "pwk.auditor");

    /** What needs no login: the login page, the choice of a language, and whether the server is well. */
    private static final Set<String> PUBLIC =
            Set.of("login.xhtml", "language", "health/live", "health/ready", "metrics");

    /** What a script asks is answered without a page. */
    private static final String SCRIPT = "script/";

    /** The servlet of the pages. */
    private static final String PAGES = "faces";

    /** What leads from former addresses to those that are tried. */
    private static final String MOVED = "MovedPages";

    private static final String DRAFT = "form-of-pelaksana";

    private static final String LOGOUT = "action=\"/logout\"";

    @ArquillianResource
    private ManagementClient management;

    /** What works by post only, and says so. */
    private static final int NOT_ALLOWED = 405;

    /** A record: the parameters by which an address names it, the word that only it has, and who may meet that word. */
    private record Target(String name, List<String> parameters, String marker, Set<String> readers) {}

    private final OfficeAtWork office = new OfficeAtWork();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<Target> targets = new ArrayList<>();
    private final Target absent =
            new Target("what nobody has", named("2026-9999", "2026-9999", "TES-TAKADA"), "", Set.of());
    private String letterRun;
    private String fresh;

    @BeforeAll
    void fillTheOffices() throws Exception {
        var readers = Set.of("pelaksana", "pelaksana2", "kasubbag", "kepala", "kasipas");
        String[] disposed = office.letter("Perihal zqsurat" + mark);
        letterRun = disposed[0];
        String letter = disposed[1];
        targets.add(new Target("letter", named(letter, letterRun, "JBI-SURAT-MASUK"), "zqsurat" + mark, readers));
        targets.add(new Target(
                "disposition", named(letter + ".1", letterRun, "JBI-SURAT-MASUK"), "zqsurat" + mark, readers));
        String client = office.begins("peksos", "JBI-ASESMEN", "Klien zqklien" + mark);
        targets.add(new Target(
                "run of Jambi",
                named(client, client, "JBI-ASESMEN"),
                "zqklien" + mark,
                Set.of("peksos", "kasipelrehsos", "kasipas", "pelaksana", "pelaksana2", "kepala", "kasubbag")));
        String kept = office.reserves("kasubbag", "Menyusul zqcadangan" + mark);
        targets.add(new Target(
                "reserved number",
                named(kept, letterRun, "JBI-SURAT-MASUK"),
                "zqcadangan" + mark,
                Set.of("kasubbag", "auditor", "pelaksana", "pelaksana2", "kepala")));
        office.names("admin", "peksos", "Wati zqpegawai" + mark);
        targets.add(new Target(
                "officer",
                named("2026-9999", "2026-9999", "TES-TAKADA", "peksos"),
                "zqpegawai" + mark,
                ACCOUNTS.stream().filter(account -> !account.contains(".")).collect(Collectors.toSet())));
        office.keepsDraft("pelaksana", DRAFT, "zqisian" + mark);
        targets.add(new Target(
                "draft", named("2026-9999", "2026-9999", "TES-TAKADA"), "zqisian" + mark, Set.of("pelaksana")));
        fresh = office.registered("Perihal zqbaru" + mark);
        office.take("pelaksana", fresh);
        String other = office.begins("pky.umum", "PKY-MOTIVASI-LKS-SEKOLAH", "Klien zqpky" + mark);
        targets.add(new Target(
                "run of Palangka Raya",
                named(other, other, "PKY-MOTIVASI-LKS-SEKOLAH"),
                "zqpky" + mark,
                Set.of("pky.kadis", "pky.kabid", "pky.petugas", "pky.umum")));
    }

    private static List<String> named(String number, String run, String sheet) {
        return named(number, run, sheet, "takada");
    }

    private static List<String> named(String number, String run, String sheet, String username) {
        return List.of(
                "no=" + number,
                "run=" + run,
                "from=" + number,
                "sop=" + sheet,
                "code=" + sheet,
                "revision=1",
                "book=incoming-letter",
                "year=2026",
                "username=" + username,
                "paper=A4_LANDSCAPE",
                "form=" + DRAFT);
    }

    @Test
    void every_page_of_every_account_holds_only_what_is_hers_to_see() throws Exception {
        List<String> wrong = new ArrayList<>();
        int asked = 0;

        for (String account : ACCOUNTS) {
            HttpBrowser browser = office.at(account);
            for (String address : addresses()) {
                Map<Target, HttpResponse<String>> answers = new LinkedHashMap<>();
                Map<String, HttpResponse<String>> opened = new HashMap<>();
                for (Target target : withAbsent()) {
                    String wanted = address + "?" + String.join("&", Addresses.naming(address, target.parameters()));
                    if (!opened.containsKey(wanted)) {
                        opened.put(wanted, browser.open(wanted));
                        asked++;
                    }
                    answers.put(target, opened.get(wanted));
                }
                wrong.addAll(wrongWith(account, address, answers));
            }
            assertFalse(
                    HttpBrowser.asksForLogin(browser.open("")),
                    account + " was logged out by a page that was only opened");
        }

        System.out.println("Pages: " + ACCOUNTS.size() + " accounts × "
                + addresses().size() + " addresses: " + asked + " requests");
        assertEquals("", String.join("\n", wrong));
    }

    private List<Target> withAbsent() {
        List<Target> all = new ArrayList<>(targets);
        all.add(absent);
        return all;
    }

    private List<String> wrongWith(String account, String address, Map<Target, HttpResponse<String>> answers) {
        List<String> wrong = new ArrayList<>();
        HttpResponse<String> nothing = answers.get(absent);
        answers.forEach((target, answer) -> {
            String where = account + " at " + address + target.parameters() + ": ";
            int status = answer.statusCode();
            if (!Set.of(200, 403, 404, NOT_ALLOWED).contains(status)
                    && !(address.startsWith("errors/500") && status == 500)) {
                wrong.add(where + status);
            }
            if (status == 200 && isAPageOfTheFrame(address) && !answer.body().contains(LOGOUT)) {
                wrong.add(where + "has no way to log out");
            }
            for (Target met : targets) {
                if (answer.body().contains(met.marker()) && !met.readers().contains(account)) {
                    wrong.add(where + "holds a word of the " + met.name());
                }
            }
            if (!target.readers().contains(account)
                    && meansNothingTo(account)
                    && !isMalformed(address, target)
                    && status != nothing.statusCode()) {
                wrong.add(where + status + ", though what nobody has is answered " + nothing.statusCode());
            }
        });
        return wrong;
    }

    private static boolean isAPageOfTheFrame(String address) {
        return address.endsWith(".xhtml") && !address.startsWith("errors/") && !address.equals("login.xhtml");
    }

    /** Whether no record has such a number in the office of the account: Jambi and Palangka Raya number from 1, each for itself. */
    private static boolean meansNothingTo(String account) {
        return account.startsWith("pwk.");
    }

    /** The number of a disposition has a form that the ledger does not know; its page is not there whoever asks. */
    private static boolean isMalformed(String address, Target target) {
        return target.name().equals("disposition") && address.startsWith("administration/");
    }

    private static List<String> addresses() {
        List<String> all = new ArrayList<>(Addresses.pages());
        all.addAll(Addresses.servlets().stream()
                .map(path -> path.replace("/*", "/00000000-0000-0000-0000-000000000000"))
                .toList());
        return all;
    }

    @Test
    void every_servlet_that_the_server_runs_is_among_those_that_are_tried() throws Exception {
        ModelNode asking = Operations.createReadResourceOperation(
                Operations.createAddress(
                        "deployment", "sop.ear", "subdeployment", "sop-web.war", "subsystem", "undertow"),
                true);
        asking.get("include-runtime").set(true);

        ModelNode answer = management.getControllerClient().execute(asking).get("result", "servlet");

        Set<String> answering = answer.asPropertyList().stream()
                .map(servlet -> servlet.getName())
                .filter(name -> !name.equals(PAGES) && !name.equals(MOVED))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Addresses.servletClasses()), answering);
    }

    @Test
    void before_the_login_every_address_is_answered_with_the_login_form() throws Exception {
        HttpBrowser stranger = new HttpBrowser();

        for (String address : addresses()) {
            if (!PUBLIC.contains(address)) {
                HttpResponse<String> answer = stranger.open(
                        address + "?" + String.join("&", targets.get(0).parameters()));

                assertTrue(
                        address.startsWith(SCRIPT) ? answer.statusCode() == 401 : HttpBrowser.asksForLogin(answer),
                        address + " " + answer.statusCode());
                assertFalse(answer.body().contains(mark), address);
            }
        }
    }

    @Test
    void a_button_that_the_page_does_not_show_her_does_nothing() throws Exception {
        String page = "letters/classifications.xhtml?q=999.";
        HttpResponse<String> hers = office.at("pelaksana").open(page);
        assertFalse(HttpForm.isOn(hers, "form"), "the form is an administrator's");
        HttpForm forged = office.form("admin", page)
                .with("form:new-code", "999.1234")
                .with("form:new-title", "zqpalsu" + mark)
                .asOn(hers);

        HttpResponse<String> answer = forged.press(office.at("pelaksana"), "form:add");

        assertRefused(answer);
        assertFalse(office.at("admin")
                .open("letters/classifications.xhtml?q=zqpalsu" + mark)
                .body()
                .contains("999.1234"));
    }

    @Test
    void a_list_offers_its_forms_to_those_only_who_maintain_it() throws Exception {
        for (String page : List.of("letters/classifications.xhtml", "administration/document-types.xhtml")) {
            assertTrue(office.at("admin").open(page).body().contains("<form id=\"form\""), page);

            HttpResponse<String> answer = office.at("pelaksana").open(page);

            assertEquals(200, answer.statusCode(), page);
            assertFalse(answer.body().contains("<form id=\"form\""), page);
        }
    }

    @Test
    void taking_a_row_that_is_not_her_turn_is_refused() throws Exception {
        String page = "procedures/run.xhtml?no=" + letterRun;
        String before = seen(page);

        for (String account : List.of("kasubbag", "kepala")) {
            HttpResponse<String> answer =
                    HttpForm.of(office.at(account).open(page), "turn").press(office.at(account), "turn:take");

            assertRefused(answer);
        }
        assertEquals(before, seen(page));
    }

    @Test
    void a_form_sent_to_the_address_of_a_record_that_is_not_hers_changes_nothing() throws Exception {
        String own = "procedures/run.xhtml?no=" + office.begins("peksos", "JBI-ASESMEN", "Klien sendiri");
        String foreign = "procedures/run.xhtml?no=" + fresh;
        String before = seen(foreign);

        HttpForm hers = HttpForm.of(office.at("peksos").open(own), "turn");
        for (String button : List.of("turn:take", "turn:giveBack", "turn:continue")) {
            assertRefused(hers.to(foreign).press(office.at("peksos"), button));
        }

        assertEquals(before, seen(foreign));
    }

    @Test
    void the_form_of_a_row_sent_by_another_position_changes_nothing() throws Exception {
        String page = "letters/record-and-code.xhtml?run=" + fresh;
        String before = seen("procedures/run.xhtml?no=" + fresh);
        HttpForm form = office.form("pelaksana", page)
                .with("form:classification_hinput", "400.9.2")
                .with("form:classification_input", "400.9.2");

        for (String account : List.of("kasipas", "peksos", "admin", "auditor", "pky.umum", "pwk.pelaksana")) {
            HttpResponse<String> another = office.at(account).open("letters/classifications.xhtml");
            assertRefused(form.asOn(another).press(office.at(account), "form:perform"));
            assertRefused(form.press(office.at(account), "form:perform"));
            assertRefused(form.without(HttpForm.VIEW_STATE).press(office.at(account), "form:perform"));
        }

        assertEquals(before, seen("procedures/run.xhtml?no=" + fresh));
    }

    @Test
    void a_post_without_a_view_state_or_with_that_of_another_session_is_answered_in_words_and_changes_nothing()
            throws Exception {
        String page = "letters/classifications.xhtml";
        HttpForm form =
                office.form("admin", page).with("form:new-code", "999.4321").with("form:new-title", "zqtanpa" + mark);
        HttpBrowser again = new HttpBrowser();
        again.logIn("admin", HttpBrowser.DEMO_PASSWORD);

        HttpResponse<String> without = form.without(HttpForm.VIEW_STATE).press(office.at("admin"), "form:add");
        HttpResponse<String> ofAnother = form.press(again, "form:add");

        assertEquals(200, without.statusCode());
        assertEquals(200, ofAnother.statusCode());
        assertTrue(ofAnother.body().contains("Belum dijalankan"), ofAnother.body());
        assertFalse(office.at("admin").open(page + "?q=zqtanpa" + mark).body().contains("999.4321"));
    }

    @Test
    void an_officer_of_another_office_cannot_be_chosen_by_a_forged_value() throws Exception {
        String page = "procedures/run.xhtml?no=" + fresh;
        String before = seen(page);

        HttpResponse<String> answer = HttpForm.of(office.at("pelaksana").open(page), "handing")
                .with("handing:holder", "pky.umum")
                .press(office.at("pelaksana"), "handing:handOver");

        assertRefused(answer);
        assertEquals(before, seen(page));
    }

    @Test
    void opening_an_address_changes_nothing_whatever_it_says() throws Exception {
        String page = "procedures/run.xhtml?no=" + letterRun;
        String before = seen(page);
        HttpResponse<String> hers = office.at("pelaksana").open(page);
        String state = URLEncoder.encode(HttpForm.viewState(hers), StandardCharsets.UTF_8);

        office.at("pelaksana").open(page + "&turn=turn&turn:take=&" + HttpForm.VIEW_STATE + "=" + state);
        HttpResponse<String> logout = office.at("pelaksana").open("logout");

        assertEquals(before, seen(page));
        assertEquals(NOT_ALLOWED, logout.statusCode());
        assertFalse(HttpBrowser.asksForLogin(office.at("pelaksana").open("")));
        assertNotEquals("", HttpForm.viewState(hers));
    }

    /** What the head, who sees all runs, reads on a page. */
    private String seen(String page) throws Exception {
        String body = office.at("kasubbag").open(page).body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                .replaceAll("(?s)<script.*?</script>", "")
                .replaceAll("(?s)<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    /** Answered with a sentence or by showing the page again, never as an error of the system. */
    private static void assertRefused(HttpResponse<String> answer) {
        assertTrue(Set.of(200, 403, 404).contains(answer.statusCode()), answer.statusCode() + " " + answer.body());
        assertFalse(HttpBrowser.asksForLogin(answer), answer::body);
    }
}
