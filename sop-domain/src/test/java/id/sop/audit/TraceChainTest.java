package id.sop.audit;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sop.audit.TraceFinding.Kind;
import id.sop.organisation.NotPermitted;
import id.sop.shared.SecretKeys;
import id.sop.shared.Slice;
import id.sop.shared.Traced;
import id.sop.testbed.OnBothDatabases;
import id.sop.testbed.Testbed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceChainTest extends OnBothDatabases {

    private static final int LINES = 12;

    @TempDir
    Path keys;

    @BeforeEach
    void haveKeysOfItsOwn() {
        System.setProperty(SecretKeys.FOLDER, keys.toString());
    }

    @AfterEach
    void leaveTheKeysOfAll() {
        Testbed.takeKeysOfAll();
    }

    private void acts(int times) {
        for (var act = 1; act <= times; act++) {
            var number = "%04d/2026".formatted(act);
            as("kasubbag")
                    .does(
                            TraceKeeper.class,
                            keeper -> keeper.keep(new Traced(
                                    "letter.changed",
                                    "letter",
                                    number,
                                    Map.of("subject", "a"),
                                    Map.of("subject", "é"))));
        }
    }

    private void seals() {
        ManyLines.seal(office());
    }

    private ChainCheck verify() {
        return ManyLines.verify(office());
    }

    private Set<Kind> found() {
        return verify().findings().stream().map(TraceFinding::kind).collect(toSet());
    }

    private void execute(String sql) {
        office().inTransaction(
                        () -> office().entityManager().createNativeQuery(sql).executeUpdate());
    }

    @Test
    void what_was_written_and_sealed_is_whole() {
        acts(TraceSealing.BATCH + 3);
        seals();
        acts(2);
        seals();

        var check = verify();

        assertEquals(List.of(), check.findings());
        assertEquals(TraceSealing.BATCH + 5, check.length());
        assertEquals(check.length(), check.read());
        var status = as("auditor")
                .asks(TraceVerificationService.class, TraceVerificationService::status)
                .orElseThrow();
        assertEquals(check.length(), status.length());
        assertEquals(0, status.adopted());
    }

    @Test
    void each_office_has_a_chain_of_its_own() {
        acts(2);
        as("pky.kadis").does(TraceKeeper.class, keeper -> keeper.keep(Traced.seen("letter.opened", "letter", "1")));
        seals();

        assertEquals(2, verify().length());
        assertEquals(
                1,
                as("pky.auditor")
                        .asks(TraceVerificationService.class, TraceVerificationService::begin)
                        .length());
    }

    @Test
    void lines_from_before_the_chain_are_adopted_once_and_later_ones_without_a_code_are_found() {
        acts(3);
        execute("update trace_entry set mac = null");
        seals();
        assertEquals(Set.of(), found());
        seals();

        acts(1);
        execute("update trace_entry set mac = null where chain_no is null");
        seals();

        assertEquals(Set.of(Kind.CHANGED), found());
    }

    @Test
    void a_line_put_in_beside_the_application_is_found_although_it_was_sealed() {
        acts(2);
        seals();
        execute("insert into trace_entry (id, office, happened_at, username, officer_name, positions, address, action,"
                + " subject_kind, subject_number, mac) select id + 1000000, office, happened_at, username, officer_name,"
                + " positions, address, action, subject_kind, subject_number, mac from trace_entry where chain_no = 1");
        seals();

        assertEquals(Set.of(Kind.CHANGED), found());
    }

    @Test
    void lines_that_nobody_seals_are_found_after_a_minute() {
        acts(1);
        seals();
        acts(1);
        assertEquals(Set.of(), found());

        clock().set("2026-11-23T09:02");

        assertTrue(found().contains(Kind.NOT_SEALED));
    }

    @Test
    void a_chain_that_went_back_to_an_earlier_state_is_found_and_not_continued() {
        acts(5);
        seals();
        var earlier = as("auditor")
                .asks(TraceVerificationService.class, TraceVerificationService::status)
                .orElseThrow();
        var stamp = text("select stamp from trace_chain where office = 'jambi'");
        acts(5);
        seals();
        execute("delete from trace_entry where chain_no > " + earlier.length());
        execute("update trace_chain set length = " + earlier.length() + ", head = '" + earlier.head() + "', stamp = '"
                + stamp + "' where office = 'jambi'");

        assertEquals(Set.of(Kind.CUT_OFF), found());

        acts(1);
        seals();
        assertEquals(Set.of(Kind.CUT_OFF), found(), "and it does not grow over it");
    }

    @Test
    void a_chain_that_is_gone_is_missed() {
        acts(2);
        seals();
        execute("delete from trace_entry");
        execute("delete from trace_chain");

        assertEquals(Set.of(Kind.NO_CHAIN), found());
    }

    @Test
    void with_another_key_it_says_so_and_seals_nothing() throws IOException {
        acts(2);
        seals();
        Files.delete(keys.resolve("trace.p12"));
        acts(1);
        seals();

        assertEquals(Set.of(Kind.OTHER_KEY), found());
        assertEquals("2", text("select cast(length as char(1)) from trace_chain where office = 'jambi'"));
    }

    @Test
    void the_key_is_made_once_and_read_by_the_server_only() throws IOException {
        acts(1);

        var file = keys.resolve("trace.p12");
        assertEquals(32, SecretKeys.key("trace").length);
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(TraceCodes.own().keyId(), TraceCodes.own().keyId());
        try (var files = Files.list(keys)) {
            assertEquals(1, files.count(), "nothing half made is left");
        }
    }

    @Test
    void the_key_opens_with_the_password_of_the_server_only_and_stands_nowhere_in_clear() throws IOException {
        acts(1);
        var key = SecretKeys.key("trace");
        var stored = Files.readAllBytes(keys.resolve("trace.p12"));

        assertFalse(HexFormat.of().formatHex(stored).contains(HexFormat.of().formatHex(key)));
        assertFalse(new String(stored, StandardCharsets.ISO_8859_1)
                .contains(HexFormat.of().formatHex(key)));
        Files.copy(keys.resolve("trace.p12"), keys.resolve("copy.p12"));
        var password = System.setProperty(SecretKeys.PASSWORD, "another");
        try {
            assertThrows(UncheckedIOException.class, () -> SecretKeys.key("copy"));
            System.clearProperty(SecretKeys.PASSWORD);
            assertThrows(IllegalStateException.class, () -> SecretKeys.key("none"));
        } finally {
            System.setProperty(SecretKeys.PASSWORD, password);
        }
    }

    @Test
    void a_key_that_lay_in_clear_is_taken_into_the_key_store_and_its_seals_stay_whole() throws IOException {
        Files.writeString(keys.resolve("trace.key"), "0123456789abcdef".repeat(4) + "\n");
        acts(2);
        seals();

        assertFalse(Files.exists(keys.resolve("trace.key")));
        assertEquals("0123456789abcdef".repeat(4), HexFormat.of().formatHex(SecretKeys.key("trace")));
        assertEquals(Set.of(), found());
    }

    @Test
    void two_different_keys_side_by_side_are_refused_and_both_kept() throws IOException {
        acts(1);
        Files.writeString(keys.resolve("trace.key"), "0123456789abcdef".repeat(4));

        assertThrows(IllegalStateException.class, () -> SecretKeys.key("trace"));
        assertTrue(Files.exists(keys.resolve("trace.key")));
        assertTrue(Files.exists(keys.resolve("trace.p12")));
    }

    @Test
    void only_an_auditor_verifies_and_only_her_office() {
        acts(1);
        seals();
        var check = as("auditor").asks(TraceVerificationService.class, TraceVerificationService::begin);

        for (var officer : List.of("kepala", "admin", "pelaksana")) {
            assertThrows(
                    NotPermitted.class,
                    () -> as(officer).asks(TraceVerificationService.class, TraceVerificationService::begin));
            assertThrows(
                    NotPermitted.class,
                    () -> as(officer).asks(TraceVerificationService.class, TraceVerificationService::status));
        }
        assertThrows(
                NotPermitted.class,
                () -> as("pky.auditor").asks(TraceVerificationService.class, all -> all.goOn(check)));
    }

    @Test
    void a_verification_leaves_a_line_itself() {
        acts(3);
        seals();
        verify();

        var line = as("auditor")
                .asks(
                        TraceRegister.class,
                        trace -> trace.page(new TraceFilter(null, "trace.verified", null, null, null), new Slice(0, 1)))
                .rows()
                .get(0);
        assertEquals(Map.of("lines", "3", "findings", "0"), line.after());
    }

    @Test
    void the_command_says_the_same_of_all_offices() throws SQLException {
        acts(3);
        seals();
        assertEquals("true", command().substring(0, 4));

        execute("update trace_entry set username = 'siapa' where chain_no = 2");

        var said = command();
        assertTrue(said.startsWith("false"), said);
        assertTrue(said.contains("TIDAK UTUH") && said.contains("CHANGED 2 ("), said);
    }

    private String command() throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var connection = office().dataSource().getConnection()) {
            var whole = TraceCommand.verify(
                    connection, clock().instant(), new PrintStream(out, true, StandardCharsets.UTF_8));
            return whole + "\n" + out.toString(StandardCharsets.UTF_8);
        }
    }

    /** Each is done to the whole trace, verified and taken back. */
    @Test
    void of_five_thousand_random_manipulations_on_each_database_each_one_is_found() throws SQLException {
        acts(LINES);
        seals();
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var codes = TraceCodes.own();
        var known = office().bean(SealedHeads.class).of("jambi");

        try (var connection = office().dataSource().getConnection()) {
            connection.setAutoCommit(false);
            assertEquals(0, check(connection, known, codes).found());
            for (var time = 1; time <= 5_000; time++) {
                var what = manipulate(connection, random);
                var findings = check(connection, known, codes).found();
                connection.rollback();
                assertNotEquals(0, findings, time + ": " + what + ", seed " + seed);
            }
        }
    }

    private ChainCheck check(Connection connection, Optional<SealedHead> known, TraceCodes codes) throws SQLException {
        var check = ChainCheck.begin(connection, "jambi", known, clock().instant(), codes);
        while (!check.isDone()) {
            check.read(connection, codes, 100);
        }
        return check;
    }

    private static String manipulate(Connection connection, Random random) throws SQLException {
        var one = 1 + random.nextInt(LINES);
        var other = 1 + (one + random.nextInt(LINES - 1)) % LINES;
        var column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        var sql = switch (random.nextInt(9)) {
            case 0, 1, 2 -> "update trace_entry set " + column + " where chain_no = " + one;
            case 3 -> "delete from trace_entry where chain_no = " + one;
            case 4 -> "delete from trace_entry where chain_no >= " + one;
            case 5 ->
                "delete from trace_entry where chain_no between " + Math.min(one, other) + " and "
                        + Math.max(one, other);
            case 6 ->
                "update trace_entry set chain_no = " + one + " + " + other + " - chain_no where chain_no in (" + one
                        + ", " + other + ")";
            case 7 -> "update trace_entry set chain_no = chain_no + 1 where chain_no >= " + one;
            default -> "update trace_chain set length = length - " + one + " where office = 'jambi'";
        };
        try (var statement = connection.createStatement()) {
            assertNotEquals(0, statement.executeUpdate(sql), sql);
        }
        return sql;
    }

    private static final List<String> COLUMNS = List.of(
            "id = id + 1000000",
            "happened_at = {ts '2026-11-23 01:00:00.001'}",
            "username = 'orang'",
            "username = ''",
            "officer_name = officer_name || ' '",
            "positions = 'Kepala Panti'",
            "address = '10.0.0.1'",
            "action = 'letter.opened'",
            "subject_kind = 'run'",
            "subject_number = '9999/2026'",
            "value_before = null",
            "value_after = '{}'",
            "mac = null",
            "mac = seal",
            "seal = null",
            "seal = mac",
            "chain_no = null",
            "chain_no = -1",
            "chain_no = 1000000",
            "office = 'palangkaraya'");

    private String text(String sql) {
        return office().inTransaction(() -> office().entityManager()
                .createNativeQuery(sql)
                .getSingleResult()
                .toString()
                .strip());
    }
}
