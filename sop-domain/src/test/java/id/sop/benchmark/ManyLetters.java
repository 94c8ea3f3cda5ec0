package id.sop.benchmark;

import id.sop.documents.numbers.SerialNumber;
import id.sop.letters.ArchiveLetter;
import id.sop.letters.DisposeLetter;
import id.sop.letters.FollowUpNumber;
import id.sop.letters.FollowUpResult;
import id.sop.letters.FollowUpService;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.procedures.sheet.Outcome;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Fills a database with the incoming letters of {@value #YEARS} years at one office. A letter of each stage goes through the application;
 * all others are copies of its rows, with numbers, days and texts of their own.
 *
 * <p>One letter in ten is still on its way, so that a million of them leave a hundred thousand open tasks.
 */
final class ManyLetters {

    static final String OFFICE = "jambi";
    static final int YEARS = 10;
    static final int LAST_YEAR = 2026;

    private static final String SHEET = "JBI-SURAT-MASUK";
    /** Ids above those that the sequences give in the life of a benchmark. */
    private static final long FIRST_ID = 1_000_000_000L;

    private static final List<String> SENDERS = List.of(
            "Dinas Sosial Kota Jambi",
            "Dinas Kesehatan Provinsi Jambi",
            "Kepala Desa Sungai Duren",
            "RSUD Raden Mattaher",
            "Polresta Jambi",
            "Kementerian Sosial RI",
            "LKSA Kasih Ibu",
            "Camat Telanaipura");

    private static final List<String> SUBJECTS = List.of(
            "Undangan rapat koordinasi",
            "Permohonan rujukan lanjut usia terlantar",
            "Permintaan data penerima manfaat",
            "Pemberitahuan jadwal monitoring",
            "Laporan penjangkauan",
            "Permohonan bantuan alat bantu");

    /** How far a letter has come, and how many of a hundred have come so far. */
    private enum Stage {
        RECEIVED(2),
        RECORDED(2),
        EXAMINED(2),
        DISTRIBUTED(4),
        ARCHIVED(90);

        private final int percent;

        Stage(int percent) {
            this.percent = percent;
        }
    }

    private final Testbed office;
    private final Path folder;
    private final int letters;

    private ManyLetters(Testbed office, Path folder, int letters) {
        this.office = office;
        this.folder = folder;
        this.letters = letters;
    }

    /**
     * @param folder for the rows on their way into the database, some gigabytes
     * @param letters how many there shall be, spread evenly over the years
     */
    static void fill(Testbed office, Path folder, int letters) throws SQLException, IOException {
        new ManyLetters(office, folder, letters).fill();
    }

    private void fill() throws SQLException, IOException {
        for (Stage stage : Stage.values()) {
            walk(stage);
        }
        try (var connection = office.dataSource().getConnection();
                var tables = new Tables(connection, folder)) {
            connection.setAutoCommit(false);
            for (Stage stage : Stage.values()) {
                copy(connection, tables, stage, stage.ordinal() + 1);
            }
            tables.load(connection);
            lastNumbers(connection);
            connection.commit();
        }
    }

    // The patterns

    private void walk(Stage last) {
        var letter = new RegisterIncomingLetter();
        letter.getLetter().setSender(SENDERS.get(0));
        letter.getLetter().setLetterNumber("005/" + last + "/Dinsos");
        letter.getLetter().setLetterDate(LocalDate.of(2026, 11, 20));
        letter.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        letter.getLetter().setSubject(SUBJECTS.get(0));
        var run = office.as("pelaksana").starts(SHEET, letter);
        for (Stage stage : Stage.values()) {
            if (stage != Stage.RECEIVED && stage.compareTo(last) <= 0) {
                advance(run, stage);
            }
        }
    }

    private void advance(SerialNumber run, Stage stage) {
        switch (stage) {
            case RECEIVED -> throw new IllegalArgumentException("It begins so");
            case RECORDED ->
                office.as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, form -> {
                    form.setClassification("400.9.2");
                    form.setSummary("Rapat koordinasi penyaluran bantuan");
                });
            case EXAMINED -> office.as("kasubbag").decides(run, Outcome.YES, null);
            case DISTRIBUTED -> {
                office.as("kepala").<DisposeLetter>performs(run, Outcome.DONE, null, form -> {
                    form.setPositions(List.of("jambi.kasi-pas", "jambi.fungsional"));
                    form.setInstructions(List.of("Untuk ditindaklanjuti"));
                    form.setDueOn(LocalDate.of(2026, 11, 25));
                });
                office.as("pelaksana").performs(run);
            }
            case ARCHIVED -> {
                followUp("kasipas", new FollowUpNumber(run, 1));
                followUp("peksos", new FollowUpNumber(run, 2));
                office.as("pelaksana").<ArchiveLetter>performs(run, Outcome.DONE, null, form -> {
                    form.setCabinet("Lemari 2");
                    form.setMap("Undangan 2026");
                });
            }
        }
    }

    private void followUp(String officer, FollowUpNumber number) {
        var result = new FollowUpResult();
        result.setText("Sudah dilaksanakan");
        office.as(officer).does(FollowUpService.class, followUps -> followUps.read(number));
        office.as(officer).does(FollowUpService.class, followUps -> followUps.record(number, result));
    }

    // The copies

    private void copy(Connection connection, Tables tables, Stage stage, int number) throws SQLException, IOException {
        var run = id(connection, "sop_run", number);
        var letter = id(connection, "incoming_letter", number);
        var ofNumber =
                "where office = '" + OFFICE + "' and book_year = " + LAST_YEAR + " and sequence_number = " + number;
        var runs = new Copies(tables.runs, "where id = " + run);
        var turns = new Copies(tables.turns, "where run_id = " + run);
        var steps = new Copies(tables.steps, "where run_id = " + run + " order by visit");
        var papers = new Copies(
                tables.papers, "where performed_step_id in (select id from performed_step where run_id = " + run + ")");
        var events = new Copies(tables.events, "where run_id = " + run + " order by id");
        var found = new Copies(tables.letters, "where id = " + letter);
        var dispositions = new Copies(tables.dispositions, "where letter_id = " + letter);
        var lines = new Copies(
                tables.lines, "where disposition_id in (select id from disposition where letter_id = " + letter + ")");
        var followUps = new Copies(tables.followUps, "where letter_id = " + letter + " order by serial");
        var numbers = new Copies(tables.numbers, ofNumber + " order by book");
        for (int copy = 1; copy <= letters; copy++) {
            if (stageOf(copy) != stage || isPattern(copy)) {
                continue;
            }
            var one = new Copy(copy);
            runs.write(one::run);
            turns.write((row, ordinal) -> row.put("run_id", one.id(0)));
            steps.write(one::step);
            papers.write((row, ordinal) ->
                    row.put("performed_step_id", one.id(steps.ordinalOf(row.get("performed_step_id")))));
            events.write(one::step);
            found.write(one::letter);
            dispositions.write(one::disposition);
            lines.write((row, ordinal) -> row.put("disposition_id", one.id(0)));
            followUps.write(one::followUp);
            numbers.write(one::number);
        }
    }

    /** What a letter has rows in; each table after those that its rows refer to. */
    private static final class Tables implements AutoCloseable {

        private final List<TableFile> all = new ArrayList<>();
        private final TableFile numbers;
        private final TableFile runs;
        private final TableFile turns;
        private final TableFile steps;
        private final TableFile papers;
        private final TableFile events;
        private final TableFile letters;
        private final TableFile dispositions;
        private final TableFile lines;
        private final TableFile followUps;

        Tables(Connection connection, Path folder) throws SQLException, IOException {
            numbers = file(connection, folder, "official_number");
            runs = file(connection, folder, "sop_run");
            turns = file(connection, folder, "run_turn");
            steps = file(connection, folder, "performed_step");
            papers = file(connection, folder, "performed_step_paper");
            events = file(connection, folder, "run_event");
            letters = file(connection, folder, "incoming_letter");
            dispositions = file(connection, folder, "disposition");
            lines = file(connection, folder, "disposition_line");
            followUps = file(connection, folder, "follow_up");
        }

        private TableFile file(Connection connection, Path folder, String table) throws SQLException, IOException {
            var file = new TableFile(connection, folder, table);
            all.add(file);
            return file;
        }

        void load(Connection connection) throws SQLException, IOException {
            try (var statement = connection.createStatement()) {
                for (int last = all.size() - 1; last >= 0; last--) {
                    statement.executeUpdate("delete from " + all.get(last).table());
                }
            }
            connection.commit();
            for (TableFile table : all) {
                table.load();
            }
        }

        @Override
        public void close() throws IOException {
            for (TableFile table : all) {
                table.close();
            }
        }
    }

    /** Spread over the whole book, so that open letters stand among archived ones. */
    private static Stage stageOf(int copy) {
        int place = copy * 37 % 100;
        for (Stage stage : Stage.values()) {
            place -= stage.percent;
            if (place < 0) {
                return stage;
            }
        }
        throw new AssertionError(copy);
    }

    /** The numbers that the patterns themselves have. */
    private boolean isPattern(int copy) {
        var one = new Copy(copy);
        return one.year() == LAST_YEAR && one.sequence() <= Stage.values().length;
    }

    private static long id(Connection connection, String table, int number) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select id from " + table + " where office = '" + OFFICE
                        + "' and book_year = " + LAST_YEAR + " and sequence_number = " + number)) {
            found.next();
            return found.getLong(1);
        }
    }

    private void lastNumbers(Connection connection) throws SQLException {
        int last = letters / YEARS;
        try (var statement = connection.createStatement()) {
            for (String book : List.of("run", "incoming-letter")) {
                statement.executeUpdate(
                        "delete from number_series where office = '" + OFFICE + "' and book = '" + book + "'");
                for (int year = LAST_YEAR - YEARS + 1; year <= LAST_YEAR; year++) {
                    statement.executeUpdate("insert into number_series (office, book, book_year, last_number) values ('"
                            + OFFICE + "', '" + book + "', " + year + ", " + last + ")");
                }
            }
        }
    }

    /** What one letter has of its own; {@code copy} counts all letters from 1, year after year. */
    private final class Copy {

        private final int copy;

        Copy(int copy) {
            this.copy = copy;
        }

        private int perYear() {
            return letters / YEARS;
        }

        int year() {
            return LAST_YEAR - YEARS + 1 + (copy - 1) / perYear();
        }

        int sequence() {
            return (copy - 1) % perYear() + 1;
        }

        long id(int ordinal) {
            return FIRST_ID + copy * 20L + ordinal;
        }

        private String text() {
            return SerialNumber.of(year(), sequence()).toString();
        }

        private String sender() {
            return SENDERS.get(copy % SENDERS.size());
        }

        private String subject() {
            return SUBJECTS.get(copy % SUBJECTS.size()) + " ke-" + copy;
        }

        private LocalDate received() {
            return LocalDate.of(year(), 1, 2).plusDays(sequence() * 320L / perYear());
        }

        /** Moves every instant by as many days as the letter came before its pattern. */
        private void move(Map<String, Object> row) {
            var days = Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.of(2026, 11, 23), received()));
            row.replaceAll((column, value) -> value instanceof Timestamp at
                    ? Timestamp.from(at.toInstant().plus(days))
                    : value);
        }

        private void numbered(Map<String, Object> row) {
            row.put("book_year", year());
            row.put("sequence_number", sequence());
        }

        void run(Map<String, Object> row, int ordinal) {
            move(row);
            numbered(row);
            row.put("id", id(0));
            row.put("start_token", UUID.nameUUIDFromBytes(text().getBytes()).toString());
            row.put("subject_number", text());
            row.put("subject_title", subject());
            row.put("search_text", (text() + " " + row.get("sop_title") + " " + subject()).toLowerCase(Locale.ROOT));
        }

        void step(Map<String, Object> row, int ordinal) {
            move(row);
            row.put("id", id(ordinal));
            row.put("run_id", id(0));
        }

        void letter(Map<String, Object> row, int ordinal) {
            move(row);
            numbered(row);
            row.put("id", id(0));
            row.put("run_year", year());
            row.put("run_sequence", sequence());
            row.put("sender", sender());
            row.put("sender_key", sender().toLowerCase(Locale.ROOT));
            row.put("letter_number", "005/" + copy + "/Dinsos");
            row.put("letter_number_key", "005/" + copy + "/dinsos");
            row.put("letter_date", Date.valueOf(received().minusDays(3)));
            row.put("received_on", Date.valueOf(received()));
            row.put("subject", subject());
            row.put(
                    "search_text",
                    (text() + " " + sender() + " 005/" + copy + "/Dinsos " + subject() + " 400.9.2 rapat koordinasi")
                            .toLowerCase(Locale.ROOT));
        }

        void disposition(Map<String, Object> row, int ordinal) {
            move(row);
            row.put("id", id(0));
            row.put("letter_id", id(0));
        }

        void followUp(Map<String, Object> row, int ordinal) {
            move(row);
            row.put("id", id(ordinal));
            row.put("disposition_id", id(0));
            row.put("letter_id", id(0));
        }

        void number(Map<String, Object> row, int ordinal) {
            move(row);
            numbered(row);
            row.put("search_text", text() + " rina contoh");
        }
    }
}
