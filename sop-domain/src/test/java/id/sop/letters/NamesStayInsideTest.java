package id.sop.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sop.documents.numbers.SerialNumber;
import id.sop.procedures.runs.PaperReferenceRegister;
import id.sop.procedures.runs.SubjectRegister;
import id.sop.procedures.sheet.Outcome;
import id.sop.procedures.steps.PaperReference;
import id.sop.procedures.steps.SubjectKind;
import id.sop.procedures.steps.Thing;
import id.sop.shared.Slice;
import id.sop.testbed.Database;
import id.sop.testbed.Testbed;
import id.sop.testbed.UnkeptThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of things that are not named outside of their module, a word of theirs is found in it and nowhere else. */
class NamesStayInsideTest {

    private static final String WORD = "zqxrahasia";

    /** The letters, as if nobody else might call them by their names. */
    @ApplicationScoped
    static class NumberedLetters extends Letters {

        @Override
        public boolean areNamedOutside() {
            return false;
        }
    }

    /** A client, whom a module keeps. */
    abstract static class Client extends Thing {}

    /** The clients of a module that has none yet. */
    @ApplicationScoped
    static class Clients extends UnkeptThings<Client> {

        Clients() {
            super(Client.class, SubjectKind.CLIENT.word(), LetterNotFound::new);
        }
    }

    private static Testbed office;

    @BeforeAll
    static void openAnOffice() {
        office = Testbed.with(Database.ofItsOwn("names"), NumberedLetters.class, Clients.class);
    }

    private SerialNumber recorded() {
        var run = office.as("pelaksana")
                .starts(LettersTest.SHEET, LettersTest.letter("Dinas " + WORD, "005/" + WORD, "Perkara " + WORD));
        office.as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, input -> {
            input.setClassification("400.9.2");
            input.setSummary("Tentang " + WORD);
        });
        return run;
    }

    @Test
    void the_run_the_ledger_and_the_trace_know_the_number_alone() {
        var run = recorded();
        var desk = office.as("pelaksana");

        assertEquals(run.toString(), desk.opens(run).subject().title());
        assertEquals(
                1,
                desk.lists("agenda", Map.of("year", 2026, "q", WORD), null, new Slice(0, 10))
                        .total());
        assertEquals(
                0, desk.lists("runs", Map.of("q", WORD), null, new Slice(0, 10)).total());
        assertEquals(Set.of("incoming_letter"), tablesWithTheWord());
        assertEquals(
                List.of(new PaperReference(IncomingLetter.KIND, run.inAddress(), run.toString())),
                office.as("pelaksana").asks(PaperReferenceRegister.class, papers -> papers.search(WORD, 10)));
    }

    @Test
    void what_was_typed_of_a_kind_that_a_module_keeps_is_not_suggested() {
        office.as("peksos").startsAbout("JBI-ASESMEN", "Siti");

        assertEquals(
                List.of(),
                office.as("peksos").asks(SubjectRegister.class, known -> known.like(SubjectKind.CLIENT, "siti")));
    }

    /** The tables that hold it, of all that the office has. */
    private static Set<String> tablesWithTheWord() {
        var found = new TreeSet<String>();
        try (var connection = office.dataSource().getConnection();
                var tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                if (holdsTheWord(connection, table)) {
                    found.add(table.toLowerCase(Locale.ROOT));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static boolean holdsTheWord(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    if (rows.getMetaData().getColumnType(column) != Types.BLOB
                            && String.valueOf(rows.getString(column)).contains(WORD)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
