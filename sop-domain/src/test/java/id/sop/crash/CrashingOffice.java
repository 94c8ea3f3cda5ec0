package id.sop.crash;

import id.sop.audit.TraceSealer;
import id.sop.letters.RecordAndCode;
import id.sop.letters.RegisterIncomingLetter;
import id.sop.procedures.sheet.Outcome;
import id.sop.shared.DerbyDirectory;
import id.sop.shared.Schema;
import id.sop.testbed.Testbed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The application in a process of its own, so that it can be killed: eight officers register letters with their scans and perform steps, and
 * each write is acknowledged after its commit.
 *
 * <p>It says on standard output what it is about to do. Each start first compares the database with the acknowledgements of all starts before.
 */
final class CrashingOffice {

    static final String STARTING = "STARTING";
    static final String WORKING = "WORKING";
    static final String SOUND = "SOUND ";
    static final String BROKEN = "BROKEN ";

    private static final int OFFICERS = 8;
    private static final String LETTERS = "JBI-SURAT-MASUK";
    private static final String PLAIN = "PKY-MOTIVASI-LKS-SEKOLAH";

    private final Testbed office;
    private final Acknowledgements acknowledged;
    private final AtomicBoolean working = new AtomicBoolean();
    private final AtomicReference<String> lastFailure = new AtomicReference<>();

    /** How far the process goes. */
    enum Task {
        /** Brings the schema, and ends. */
        MIGRATE,
        /** Brings the schema and the seeds, compares, and ends. */
        COMPARE,
        /** The same, and works until it is killed. */
        WORK
    }

    private CrashingOffice(DataSource dataSource, Path acknowledgements) throws IOException {
        office = Testbed.on(dataSource);
        acknowledged = Acknowledgements.in(acknowledgements);
    }

    /** @param arguments the task, the address of the database, the file of the acknowledgements */
    public static void main(String... arguments) throws Exception {
        // A process without its parent is one that nobody will kill
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(2)));
        var task = Task.valueOf(arguments[0]);
        var dataSource = dataSource(arguments[1]);
        say(STARTING);
        if (task == Task.MIGRATE) {
            prepare(arguments[1]);
            Schema.migrate(dataSource);
            complete(arguments[1]);
            say(SOUND + SchemaDigest.of(dataSource));
            System.exit(0);
        }
        prepare(arguments[1]);
        var self = new CrashingOffice(dataSource, Path.of(arguments[2]));
        complete(arguments[1]);
        var sound = self.compare();
        if (task == Task.COMPARE || !sound) {
            System.exit(sound ? 0 : 1);
        }
        self.work();
    }

    private static DataSource dataSource(String address) throws Exception {
        if (!address.startsWith("jdbc:")) {
            var derby = new EmbeddedDataSource();
            derby.setDatabaseName(address);
            derby.setCreateDatabase("create");
            return derby;
        }
        var postgres = new PGSimpleDataSource();
        postgres.setUrl(address);
        return postgres;
    }

    /** As the server does before its first connection. */
    private static void prepare(String address) {
        if (!address.startsWith("jdbc:")) {
            new DerbyDirectory(Path.of(address)).setAsideIfIncomplete();
        }
    }

    private static void complete(String address) {
        if (!address.startsWith("jdbc:")) {
            new DerbyDirectory(Path.of(address)).complete();
        }
    }

    private boolean compare() {
        var violations = new Comparison(office).violations(acknowledged.read());
        violations.forEach(violation -> say(BROKEN + violation));
        if (violations.isEmpty()) {
            say(SOUND + acknowledged.read().size());
        }
        return violations.isEmpty();
    }

    private void work() throws InterruptedException {
        var officers = Executors.newFixedThreadPool(OFFICERS);
        for (int officer = 0; officer < OFFICERS; officer++) {
            var writesLetters = officer % 4 != 3;
            officers.submit(() -> {
                while (true) {
                    attempt(writesLetters ? this::letter : this::plainRun);
                }
            });
        }
        while (!officers.awaitTermination(100, TimeUnit.MILLISECONDS)) {
            attempt(this::sealTrace);
        }
    }

    /** What fails is not acknowledged, and the officer goes on: so it is when only the database dies. */
    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            var failure = e.getClass().getSimpleName();
            if (!failure.equals(lastFailure.getAndSet(failure))) {
                System.err.println("not acknowledged: " + e);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void letter() {
        var subject = UUID.randomUUID().toString();
        var content = Scan.of(subject);
        var scan = office.as("pelaksana").holds("surat.png", content);
        var input = new RegisterIncomingLetter();
        input.getLetter().setSender("Dinas Sosial Kota Jambi");
        input.getLetter().setLetterNumber(subject);
        input.getLetter().setLetterDate(LocalDate.of(2026, 11, 20));
        input.getLetter().setReceivedOn(LocalDate.of(2026, 11, 23));
        input.getLetter().setSubject(subject);
        input.getLetter().setScanIds(List.of(scan));
        var run = office.as("pelaksana").starts(LETTERS, input);
        acknowledged.letter("jambi", run, subject, Scan.sha256(content));
        worked();

        office.as("pelaksana").<RecordAndCode>performs(run, Outcome.DONE, null, form -> {
            form.setClassification("400.9.2");
            form.setSummary("Rapat koordinasi");
        });
        acknowledged.step("jambi", run, 2);
        office.as("kasubbag").decides(run, Outcome.NO, "Kode klasifikasi keliru");
        acknowledged.step("jambi", run, 3);
    }

    /** As the server's timer does. */
    private void sealTrace() {
        office.inTransaction(() -> {
            office.bean(TraceSealer.class).seal();
            return null;
        });
    }

    private void plainRun() {
        var run = office.as("pky.umum").startsAbout(PLAIN, "SMP Negeri 1");
        acknowledged.step("palangkaraya", run, 1);
        office.as("pky.umum").performs(run);
        acknowledged.step("palangkaraya", run, 2);
    }

    /** Said once: from now on all classes are loaded and writes follow one another. */
    private void worked() {
        if (working.compareAndSet(false, true)) {
            say(WORKING);
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
