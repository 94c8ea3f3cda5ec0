package id.sop.crash;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** Lets the office work and kills it, again and again; what chance decides follows from the seed, so that a finding can be repeated. */
final class Crashes {

    private static final int LONGEST_WORK_MILLIS = 2_500;
    private static final int LONGEST_START_MILLIS = 4_000;

    private final MortalDatabase.Product product;
    private final Random random;
    private final Path folder;

    /** What many crashes came to. */
    record Result(int cycles, int killedWhileStarting, int killedDatabases, int acknowledged) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d cycles (%d while starting, %d with the database), %d acknowledged writes, 0 lost, 0 holes, 0 duplicates",
                    cycles,
                    killedWhileStarting,
                    killedDatabases,
                    acknowledged);
        }
    }

    Crashes(MortalDatabase.Product product, long seed) throws Exception {
        this.product = product;
        random = new Random(seed);
        folder = Files.createTempDirectory("sop-crash");
        System.out.println(product + ": seed " + seed + ", data and logs in " + folder);
    }

    /** The seed of {@code -Dsop.crash.seed}, or a new one. */
    static long seed() {
        return Long.getLong("sop.crash.seed", System.nanoTime());
    }

    /** Works and kills, then compares a last time. @throws AssertionError as soon as something is lost or torn */
    Result afterCrashes(int cycles) throws Exception {
        var whileStarting = 0;
        var databases = 0;
        try (var database = product.in(folder)) {
            for (int cycle = 1; cycle <= cycles; cycle++) {
                var office = OfficeProcess.start(CrashingOffice.Task.WORK, database, folder);
                // The first start is not the subject here, see FirstStartTest
                if (cycle > 1 && random.nextInt(5) == 0) {
                    office.says(CrashingOffice.STARTING);
                    Thread.sleep(random.nextInt(LONGEST_START_MILLIS));
                    whileStarting++;
                } else if (!office.says(CrashingOffice.WORKING)) {
                    office.kill();
                    throw new AssertionError("cycle " + cycle + ": " + broken(office));
                } else {
                    Thread.sleep(random.nextInt(LONGEST_WORK_MILLIS));
                }
                if (random.nextInt(3) > 0 && !database.killSomething(random).isEmpty()) {
                    databases++;
                    // Whoever survives goes on for a while
                    Thread.sleep(random.nextInt(500));
                }
                office.kill();
                if (!office.violations().isEmpty()) {
                    throw new AssertionError("cycle " + cycle + ": " + office.violations());
                }
                database.revive();
                if (cycle % 10 == 0) {
                    System.out.println(product + ": " + cycle + " cycles");
                }
            }
            return new Result(cycles, whileStarting, databases, comparedAtLast(database));
        }
    }

    private int comparedAtLast(MortalDatabase database) throws InterruptedException {
        var office = OfficeProcess.start(CrashingOffice.Task.COMPARE, database, folder);
        if (office.awaitEnd() != 0) {
            throw new AssertionError("at last: " + broken(office));
        }
        return Integer.parseInt(office.sound());
    }

    private String broken(OfficeProcess office) {
        return office.violations().isEmpty()
                ? "it does not start, see " + folder.resolve("office.log")
                : office.violations();
    }
}
