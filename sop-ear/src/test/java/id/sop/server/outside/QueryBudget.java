package id.sop.server.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.as.arquillian.container.ManagementClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page asks the database more often than its budget allows, whoever opens it; counted by the data source itself. Only with {@code -Pbudget}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class QueryBudget {

    private static final int BUDGET = 8;

    /**
     * Pages that still ask more, and what they may at most; docs/PERFORMANCE.md says why and what they were measured to ask. None of these
     * numbers may grow, and a page that has become cheaper leaves this table.
     */
    private static final Map<String, Integer> MORE = Map.ofEntries(
            // Which things of the page are named outside of their runs
            Map.entry("administration/numbers.xhtml", 9),
            // A record with all that belongs to it: its turn, history, papers, links, and that it was opened
            Map.entry("letters/archive-incoming.xhtml", 10),
            Map.entry("letters/dispose.xhtml", 10),
            Map.entry("letters/distribute.xhtml", 10),
            Map.entry("letters/examine.xhtml", 9),
            Map.entry("letters/follow-up.xhtml", 11),
            Map.entry("letters/letter.xhtml", 12),
            Map.entry("letters/record-and-code.xhtml", 9),
            Map.entry("procedures/confirm.xhtml", 9),
            Map.entry("procedures/run.xhtml", 11));

    /** Pages that only follow another one, or show rows of sheets that are not at work here; and the one that asks nothing. */
    private static final Set<String> UNOPENED = Set.of(
            "administration/calendar-change.xhtml",
            "login.xhtml",
            "procedures/approve.xhtml",
            "procedures/verify-papers.xhtml");

    private static final List<String> ACCOUNTS =
            List.of("pelaksana", "kasubbag", "kepala", "kasipas", "peksos", "admin", "auditor");

    private static final int OPENINGS = 3; // the least counts: now and then something in the background asks too

    @ArquillianResource
    private ManagementClient management;

    private final OfficeAtWork office = new OfficeAtWork();

    @Test
    void no_page_asks_the_database_more_often_than_its_budget() throws Exception {
        String[] letter = office.letter("Perihal anggaran " + UUID.randomUUID());
        String client = office.begins("peksos", "JBI-ASESMEN", "Klien anggaran " + UUID.randomUUID());
        List<List<String>> records = List.of(
                named(letter[1], letter[0], "JBI-SURAT-MASUK"),
                named(letter[1] + ".1", letter[0], "JBI-SURAT-MASUK"),
                named(client, client, "JBI-ASESMEN"),
                List.of("sop=JBI-SURAT-MASUK", "username=peksos"));
        Map<String, Integer> most = new TreeMap<>();
        for (String row : office.everyRow()) {
            for (String account : ACCOUNTS) {
                most.merge(page(row), statementsOf(account, row), Math::max);
            }
        }
        for (String account : ACCOUNTS) {
            for (String page : Addresses.pages()) {
                for (String address : addresses(page, records)) {
                    most.merge(page, statementsOf(account, address), Math::max);
                }
            }
        }

        most.forEach((page, statements) -> System.out.printf("| %s | %d |%n", page, statements));
        assertEquals(
                UNOPENED,
                most.entrySet().stream()
                        .filter(page -> page.getValue() == 0)
                        .map(Map.Entry::getKey)
                        .filter(page -> !page.startsWith("errors/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
        List<String> above = new ArrayList<>();
        most.forEach((page, statements) -> {
            if (statements > MORE.getOrDefault(page, BUDGET)) {
                above.add(page + ": " + statements);
            }
        });
        assertEquals(List.of(), above);
    }

    private static Set<String> addresses(String page, List<List<String>> records) {
        if (page.equals("procedures/sheet.xhtml")) { // reads its address itself
            return Set.of(page + "?code=JBI-SURAT-MASUK");
        }
        return Stream.concat(Stream.of(List.<String>of()), records.stream())
                .map(record -> Addresses.naming(page, record))
                .map(parameters -> parameters.isEmpty() ? page : page + "?" + String.join("&", parameters))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The least of some openings after the first one, which fills the caches; 0 where the account gets no page, or is led to another. */
    private int statementsOf(String account, String address) throws Exception {
        HttpBrowser browser = office.at(account);
        var answer = browser.open(address);
        if (answer.statusCode() != 200 || !answer.uri().getPath().endsWith(page(address))) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int opening = 0; opening < OPENINGS; opening++) {
            int before = statements();
            browser.open(address);
            least = Math.min(least, statements() - before);
        }
        return least;
    }

    private static String page(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** How many statements the application has prepared since the start of the server. */
    private int statements() throws IOException {
        ModelNode asking = Operations.createReadAttributeOperation(
                Operations.createAddress("subsystem", "datasources", "data-source", "sop", "statistics", "jdbc"),
                "PreparedStatementCacheAccessCount");
        return management.getControllerClient().execute(asking).get("result").asInt();
    }

    private static List<String> named(String number, String run, String sheet) {
        return List.of(
                "no=" + number, "run=" + run, "sop=" + sheet, "code=" + sheet, "revision=1", "book=incoming-letter");
    }
}
