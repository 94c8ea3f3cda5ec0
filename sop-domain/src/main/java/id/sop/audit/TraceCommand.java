package id.sop.audit;

import id.sop.shared.SystemClock;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Verifies the trace of every office from the command line, without the server: {@code java bin/Trace.java} calls it. */
public final class TraceCommand {

    private static final int STRETCH = 10_000;

    private TraceCommand() {}

    /**
     * Verifies the chains of a database with the keys of the folder {@code sop.keys.dir}.
     *
     * @param arguments address, user and password of the database
     */
    public static void main(String... arguments) throws SQLException {
        try (var connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            connection.setReadOnly(true);
            System.exit(verify(connection, SystemClock.clock().instant(), System.out) ? 0 : 1);
        }
    }

    /**
     * Verifies the chains of all offices and says of each whether it is whole, and else what was found.
     *
     * @param now lines that wait for their seal since a minute before are found as well
     * @return whether everything is as it was sealed
     */
    public static boolean verify(Connection connection, Instant now, PrintStream out) throws SQLException {
        var codes = TraceCodes.own();
        var heads = new SealedHeads();
        var whole = true;
        for (var office : offices(connection)) {
            var check = ChainCheck.begin(connection, office, heads.of(office), now, codes);
            while (!check.isDone()) {
                check.read(connection, codes, STRETCH);
            }
            whole &= check.found() == 0;
            out.printf(
                    "%-16s %d baris/lines  %s%n",
                    office, check.length(), check.found() == 0 ? "utuh / whole" : "TIDAK UTUH / NOT WHOLE");
            check.findings().forEach(finding -> out.println("    " + words(finding)));
        }
        return whole;
    }

    private static String words(TraceFinding finding) {
        var place = finding.number() == 0 ? "" : " " + finding.number();
        var until = finding.until() == finding.number() ? "" : "–" + finding.until();
        var line =
                finding.at() == null ? "" : " (%s %s %s)".formatted(finding.at(), finding.action(), finding.subject());
        return finding.kind() + place + until + line;
    }

    private static List<String> offices(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery("select code from office order by code")) {
            var offices = new ArrayList<String>();
            while (rows.next()) {
                offices.add(rows.getString(1));
            }
            return offices;
        }
    }
}
