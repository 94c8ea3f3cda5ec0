package id.sop.benchmark;

import id.sop.audit.ManyLines;
import id.sop.audit.TraceFilter;
import id.sop.audit.TraceRegister;
import id.sop.documents.numbers.SerialNumber;
import id.sop.letters.LetterRegister;
import id.sop.procedures.inbox.Inbox;
import id.sop.procedures.inbox.TaskQuery;
import id.sop.procedures.runs.RunRegister;
import id.sop.registers.books.Registers;
import id.sop.shared.DerbyDirectory;
import id.sop.shared.Slice;
import id.sop.testbed.Testbed;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Measures the lists and records that everybody opens, on a database with many letters, which it fills if it is not there yet and leaves for
 * the benchmark of the pages.
 */
final class LettersBenchmark {

    private static final int PAGE = 25;

    private final int letters;
    private final int times;
    private final int lines;
    private Testbed office;

    private LettersBenchmark(int letters, int times, int lines) {
        this.letters = letters;
        this.times = times;
        this.lines = lines;
    }

    /** @param arguments the product, the folder of the database, how many letters, how often each thing is measured, how many lines of the trace */
    public static void main(String... arguments) throws Exception {
        var benchmark = new LettersBenchmark(
                Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), Integer.parseInt(arguments[4]));
        var folder = Path.of(arguments[1]);
        Files.createDirectories(folder.getParent());
        if (arguments[0].equals("postgresql")) {
            try (var postgres = postgres(folder)) {
                benchmark.measure(postgres.getPostgresDatabase(), folder);
            }
        } else {
            benchmark.measure(derby(folder), folder);
        }
        System.exit(0);
    }

    private static DataSource derby(Path folder) {
        System.setProperty(
                "derby.stream.error.file", folder.resolveSibling("derby.log").toString());
        new DerbyDirectory(folder).setAsideIfIncomplete();
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName(folder.toString());
        derby.setCreateDatabase("create");
        return derby;
    }

    private static EmbeddedPostgres postgres(Path folder) throws Exception {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    private void measure(DataSource dataSource, Path folder) throws Exception {
        office = Testbed.on(dataSource);
        var filled = folder.resolveSibling(folder.getFileName() + ".filled");
        if (Files.notExists(filled)) {
            long begun = System.nanoTime();
            ManyLetters.fill(office, folder.getParent(), letters);
            if (dataSource instanceof EmbeddedDataSource) {
                new DerbyDirectory(folder).complete();
            }
            Files.createFile(filled);
            System.out.printf(
                    Locale.ROOT,
                    "filled with %,d letters in %d s%n",
                    letters,
                    (System.nanoTime() - begun) / 1_000_000_000);
        }
        agenda("agenda book, this year, first page", Map.of("year", ManyLetters.LAST_YEAR), 1);
        agenda(
                "agenda book, this year, last page",
                Map.of("year", ManyLetters.LAST_YEAR),
                letters / ManyLetters.YEARS / PAGE);
        agenda("agenda book, this year, a word", Map.of("year", ManyLetters.LAST_YEAR, "q", "mattaher"), 1);
        agenda("agenda book, all years, first page", Map.of(), 1);
        agenda("agenda book, all years, last page", Map.of(), letters / PAGE);
        agenda("agenda book, all years, a word", Map.of("q", "mattaher"), 1);
        agenda("agenda book, all years, a rare number", Map.of("q", "ke-4711"), 1);
        time(
                "agenda book, its years",
                () -> office.as("pelaksana")
                        .asks(Registers.class, registers -> registers.choices(registers.find("agenda"))));
        time("a letter", () -> office.as("pelaksana").asks(LetterRegister.class, register -> register.open(middle())));
        time("a run", () -> office.as("pelaksana").asks(RunRegister.class, register -> register.openDetails(middle())));
        for (String officer : new String[] {"pelaksana", "peksos", "kepala"}) {
            time("inbox of " + officer + ", first page", () -> inbox(officer, new TaskQuery(null, false, null, null)));
            time("inbox of " + officer + ", counts", () -> office.as(officer).asks(Inbox.class, Inbox::counts));
            time("inbox of " + officer + ", state", () -> office.as(officer).asks(Inbox.class, Inbox::state));
        }
        trace(folder);
    }

    private void trace(Path folder) throws IOException {
        var traced = folder.resolveSibling(folder.getFileName() + ".traced");
        if (Files.notExists(traced)) {
            ManyLines.fill(office, lines);
            Files.createFile(traced);
        }
        time(
                "trace, first page",
                () -> office.as("auditor")
                        .asks(
                                TraceRegister.class,
                                trace ->
                                        trace.page(new TraceFilter(null, null, null, null, null), new Slice(0, PAGE))));
        long begun = System.nanoTime();
        var verified = ManyLines.verify(office);
        if (verified.found() > 0) {
            throw new IllegalStateException(verified.findings().toString());
        }
        System.out.printf(
                Locale.ROOT,
                "trace of %,d lines verified in %.1f s%n",
                verified.length(),
                (System.nanoTime() - begun) / 1e9);
    }

    private SerialNumber middle() {
        return SerialNumber.of(ManyLetters.LAST_YEAR, letters / ManyLetters.YEARS / 2);
    }

    private Object inbox(String officer, TaskQuery query) {
        return office.as(officer).asks(Inbox.class, inbox -> inbox.page(query, new Slice(0, PAGE)));
    }

    private void agenda(String what, Map<String, ?> narrowed, int page) {
        time(what, () -> office.as("pelaksana").lists("agenda", narrowed, "number", Slice.ofPage(page, PAGE)));
    }

    private void time(String what, Runnable work) {
        long executed = office.statementsOf(work);
        long[] taken = new long[times];
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            work.run();
            taken[i] = System.nanoTime() - begun;
        }
        Arrays.sort(taken);
        System.out.printf(
                Locale.ROOT,
                "%-45s median %8.1f ms  p95 %8.1f ms  %3d statements%n",
                what,
                taken[times / 2] / 1e6,
                taken[(int) (times * 0.95)] / 1e6,
                executed);
    }
}
