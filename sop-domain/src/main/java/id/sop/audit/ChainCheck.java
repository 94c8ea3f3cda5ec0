package id.sop.audit;

import id.sop.audit.TraceFinding.Kind;
import java.io.Serializable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The verification of the chain of one office, from its first line to the end that it had when the check began.
 *
 * <p>It reads a stretch at a time, so that a page can show how far it is, and needs no more than a connection, so that a command can do
 * it as well.
 */
public final class ChainCheck implements Serializable {

    /** After so many findings the rest is only counted. */
    static final int MOST_FINDINGS = 100;

    static final Duration LONGEST_UNSEALED = Duration.ofMinutes(1);

    private static final String LINES =
            "select chain_no, mac, seal, id, office, happened_at, username, officer_name, positions, "
                    + "address, action, subject_kind, subject_number, value_before, value_after from trace_entry "
                    + "where office = ? and chain_no >= ? and chain_no < ? order by chain_no, id";

    private static final String LINES_BEYOND =
            "(t.chain_no < 1 or t.chain_no > (select c.length from trace_chain c where c.office = t.office))";

    private static final String LINES_WAITING = "t.chain_no is null and t.happened_at < cast(? as timestamp)";

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final String office;
    private final SealedHead known;
    private final Instant waitingSince;
    private final List<TraceFinding> findings = new ArrayList<>();
    private long length;
    private String head;
    private long next = 1;
    private String before;
    private long found;
    private boolean done;

    private ChainCheck(String office, SealedHead known, Instant now) {
        this.office = office;
        this.known = known;
        waitingSince = now.minus(LONGEST_UNSEALED);
    }

    /**
     * Reads how far the chain goes.
     *
     * @param known the end of the chain as it was last noted outside of the database
     */
    static ChainCheck begin(
            Connection connection, String office, Optional<SealedHead> known, Instant now, TraceCodes codes)
            throws SQLException {
        var check = new ChainCheck(office, known.orElse(null), now);
        check.readEnd(connection, codes);
        return check;
    }

    private void readEnd(Connection connection, TraceCodes codes) throws SQLException {
        try (var query = connection.prepareStatement(
                "select length, head, key_id, begun_at, adopted, stamp from trace_chain where office = ?")) {
            query.setString(1, office);
            try (var end = query.executeQuery()) {
                if (!end.next()) {
                    finish(known == null ? null : TraceFinding.of(Kind.NO_CHAIN));
                    return;
                }
                length = end.getLong(1);
                head = end.getString(2);
                before = codes.seal(office, 0, null);
                var keyId = end.getString(3);
                var stamp = codes.over(office, instant(end, 4), end.getLong(5), length, head, keyId);
                if (!keyId.equals(codes.keyId())) {
                    finish(TraceFinding.of(Kind.OTHER_KEY));
                } else if (!stamp.equals(end.getString(6))) {
                    add(TraceFinding.of(Kind.END_CHANGED));
                }
            }
        }
    }

    /** Reads the next stretch of lines. */
    void read(Connection connection, TraceCodes codes, int lines) throws SQLException {
        if (done) {
            return;
        }
        var end = Math.min(next + lines, length + 1);
        try (var query = connection.prepareStatement(LINES)) {
            query.setString(1, office);
            query.setLong(2, next);
            query.setLong(3, end);
            query.setFetchSize(1000);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    read(rows, codes);
                }
            }
        }
        expect(end);
        if (next > length) {
            readRest(connection);
            finish(null);
        }
    }

    private void read(ResultSet row, TraceCodes codes) throws SQLException {
        var number = row.getLong(1);
        var code = row.getString(2);
        var seal = row.getString(3);
        if (number < next) {
            add(finding(Kind.ADDED, row));
            return;
        }
        var gap = number > next;
        expect(number);
        if (!code(row, codes).equals(code)) {
            add(finding(Kind.CHANGED, row));
        } else if (!gap && !codes.seal(before, number, code).equals(seal)) {
            add(finding(Kind.MOVED, row));
        }
        compareWithKnown(number, seal);
        before = seal;
        next = number + 1;
    }

    private void compareWithKnown(long number, String seal) {
        if (known != null && known.length() == number && !known.seal().equals(seal)) {
            add(TraceFinding.of(Kind.END_CHANGED));
        }
    }

    /** Notes what is missing before this place. */
    private void expect(long number) {
        if (number > next) {
            add(TraceFinding.missing(next, number - 1));
            next = number;
        }
    }

    private void readRest(Connection connection) throws SQLException {
        if (known != null && known.length() > length) {
            add(new TraceFinding(Kind.CUT_OFF, length + 1, known.length(), null, null, null));
        }
        if (length > 0 && !Objects.equals(head, before)) {
            add(TraceFinding.of(Kind.END_CHANGED));
        }
        if (any(connection, LINES_BEYOND, query -> {})) {
            add(TraceFinding.of(Kind.ADDED));
        }
        if (any(connection, LINES_WAITING, query -> query.setString(2, WRITTEN.format(waitingSince)))) {
            add(TraceFinding.of(Kind.NOT_SEALED));
        }
    }

    private boolean any(Connection connection, String lines, Parameters parameters) throws SQLException {
        try (var query =
                connection.prepareStatement("select count(*) from trace_entry t where t.office = ? and " + lines)) {
            query.setString(1, office);
            parameters.set(query);
            try (var rows = query.executeQuery()) {
                return rows.next() && rows.getLong(1) > 0;
            }
        }
    }

    private interface Parameters {
        void set(PreparedStatement query) throws SQLException;
    }

    private static String code(ResultSet row, TraceCodes codes) throws SQLException {
        return codes.over(
                row.getLong(4),
                row.getString(5),
                instant(row, 6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15));
    }

    private static TraceFinding finding(Kind kind, ResultSet row) throws SQLException {
        var number = row.getLong(1);
        return new TraceFinding(kind, number, number, instant(row, 6), row.getString(11), row.getString(13));
    }

    /** Read as text, which both databases write alike: not every driver knows the modern types of time. */
    private static Instant instant(ResultSet row, int column) throws SQLException {
        return LocalDateTime.parse(row.getString(column).replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private void finish(TraceFinding last) {
        if (last != null) {
            add(last);
        }
        done = true;
    }

    private void add(TraceFinding finding) {
        found++;
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }

    public String office() {
        return office;
    }

    /** How many lines are to be read. */
    public long length() {
        return length;
    }

    /** How many of them have been. */
    public long read() {
        return next - 1;
    }

    public boolean isDone() {
        return done;
    }

    /** What was found, at most the first hundred. */
    public List<TraceFinding> findings() {
        return List.copyOf(findings);
    }

    /** How much was found in all. */
    public long found() {
        return found;
    }
}
