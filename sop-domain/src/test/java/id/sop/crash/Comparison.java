package id.sop.crash;

import id.sop.audit.TraceCommand;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what is stored with what must be: by itself, and with what was acknowledged. */
final class Comparison {

    /** What must not be found, each by the query that finds it. */
    private static final Map<String, String> NEVER = never();

    private final Testbed office;

    Comparison(Testbed office) {
        this.office = office;
    }

    private static Map<String, String> never() {
        Map<String, String> never = new LinkedHashMap<>();
        never.put("the runs of an office are not numbered 1..n", notNumbered("run", "sop_run"));
        never.put("the letters of an office are not numbered 1..n", notNumbered("incoming-letter", "incoming_letter"));
        never.put("a run is in no series", inNoSeries("run", "sop_run"));
        never.put("a letter is in no series", inNoSeries("incoming-letter", "incoming_letter"));
        never.put(
                "a letter has no run",
                "select l.office, l.sequence_number from incoming_letter l where not exists (select 1 from sop_run r where"
                        + " r.office = l.office and r.book_year = l.run_year and r.sequence_number = l.run_sequence)");
        never.put(
                "a run about a letter has no letter",
                "select r.office, r.sequence_number from sop_run r where r.subject_kind = 'letter' and not exists (select 1"
                        + " from incoming_letter l where l.office = r.office and l.run_year = r.book_year"
                        + " and l.run_sequence = r.sequence_number)");
        never.put(
                "the history of a run is not 1..n",
                "select r.office, r.sequence_number from sop_run r left join performed_step s on s.run_id = r.id"
                        + " group by r.office, r.sequence_number, r.id, r.visits having count(s.id) = 0"
                        + " or count(s.id) <> r.visits or count(distinct s.visit) <> count(s.id) or max(s.visit) <> count(s.id)");
        never.put(
                "a letter has no scan",
                "select l.office, l.sequence_number from incoming_letter l left join letter_scan s on s.letter_id = l.id"
                        + " left join stored_file f on f.id = s.file_id and f.subject_kind = 'letter' where f.id is null");
        never.put(
                "a file has no content",
                "select f.office, f.id from stored_file f left join stored_file_content c on c.file_id = f.id"
                        + " where c.file_id is null");
        never.put(
                "a letter has not one line in the trace",
                "select l.office, l.sequence_number from incoming_letter l where 1 <> (select count(*) from trace_entry t"
                        + " where t.office = l.office and t.action = 'letter.registered' and t.subject_kind = 'letter'"
                        + " and t.subject_number = " + number("l") + ")");
        never.put(
                "a run has not one line in the trace for its start and each further step",
                "select r.office, r.sequence_number from sop_run r where r.visits <> (select count(*) from trace_entry t"
                        + " where t.office = r.office and t.action in ('run.started', 'step.performed')"
                        + " and t.subject_kind = 'run' and t.subject_number = " + number("r") + ")");
        return never;
    }

    private static String notNumbered(String book, String table) {
        return "select s.office, s.last_number from number_series s left join " + table
                + " t on t.office = s.office and t.book_year = s.book_year where s.book = '" + book
                + "' group by s.office, s.book_year, s.last_number"
                + " having count(t.id) <> s.last_number or count(distinct t.sequence_number) <> s.last_number"
                + " or coalesce(max(t.sequence_number), 0) <> s.last_number";
    }

    private static String inNoSeries(String book, String table) {
        return "select t.office, t.sequence_number from " + table + " t where not exists (select 1 from number_series s"
                + " where s.office = t.office and s.book_year = t.book_year and s.book = '" + book + "')";
    }

    /** The number of a letter or run as a line of the trace names it: four digits at least, then the year. */
    private static String number(String table) {
        var sequence = "trim(cast(cast(" + table + ".sequence_number as char(10)) as varchar(10)))";
        return "case when " + table + ".sequence_number < 10000 then substr('000' || " + sequence + ", length("
                + sequence + ")) else " + sequence + " end || '/' || trim(cast(cast(" + table
                + ".book_year as char(4)) as varchar(4)))";
    }

    /** What is not as it must be, in words; empty if all is sound. */
    List<String> violations(List<Acknowledgements.Step> acknowledged) {
        try (var connection = office.dataSource().getConnection()) {
            var violations = new ArrayList<String>();
            for (var rule : NEVER.entrySet()) {
                rows(connection, rule.getValue()).forEach(row -> violations.add(rule.getKey() + ": " + row));
            }
            violations.addAll(lost(connection, acknowledged));
            violations.addAll(trace(connection));
            return violations;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lost(Connection connection, List<Acknowledgements.Step> acknowledged)
            throws SQLException {
        var visits = new HashMap<String, Integer>();
        var letters = new HashMap<String, String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select office, book_year, sequence_number, visits from sop_run")) {
            while (rows.next()) {
                visits.put(rows.getString(1) + " " + rows.getInt(2) + "-" + rows.getInt(3), rows.getInt(4));
            }
        }
        try (var rows = connection
                .createStatement()
                .executeQuery("select l.office, l.run_year, l.run_sequence, l.subject, f.sha256, c.content"
                        + " from incoming_letter l join letter_scan s on s.letter_id = l.id join stored_file f on f.id = s.file_id"
                        + " join stored_file_content c on c.file_id = f.id")) {
            while (rows.next()) {
                var content = Scan.sha256(rows.getBytes(6));
                letters.put(
                        rows.getString(1) + " " + rows.getInt(2) + "-" + rows.getInt(3),
                        rows.getString(4) + " " + (content.equals(rows.getString(5)) ? content : "changed"));
            }
        }
        var lost = new ArrayList<String>();
        for (var step : acknowledged) {
            var run = step.office() + " " + step.run().inAddress();
            if (visits.getOrDefault(run, 0) < step.visit()) {
                lost.add("an acknowledged step is lost: " + run + " visit " + step.visit());
            }
            step.letter()
                    .filter(letter -> !(letter.subject() + " " + letter.sha256()).equals(letters.get(run)))
                    .ifPresent(letter -> lost.add("an acknowledged letter is lost or its scan is another one: " + run));
        }
        return lost;
    }

    /** Whether the trace verifies, beyond that each change has its line. */
    private List<String> trace(Connection connection) throws SQLException {
        var said = new ByteArrayOutputStream();
        var whole = TraceCommand.verify(
                connection, office.clock().instant(), new PrintStream(said, true, StandardCharsets.UTF_8));
        return whole ? List.of() : List.of("the trace is not whole: " + said.toString(StandardCharsets.UTF_8));
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1) + " " + rows.getString(2));
            }
        }
        return found;
    }
}
