package id.sop.crash;

import java.nio.file.Files;
import java.util.Random;

/** Kills the first start, which creates the database and its schema, and requires that a later one ends as one that nobody disturbed. */
final class FirstStarts {

    private static final int MOST_KILLS_IN_A_ROW = 3;

    private final MortalDatabase.Product product;
    private final Random random;
    private final String undisturbed;
    private final long millis;

    FirstStarts(MortalDatabase.Product product, long seed) throws Exception {
        this.product = product;
        random = new Random(seed);
        System.out.println(product + " first start: seed " + seed);
        var folder = Files.createTempDirectory("sop-first-start");
        try (var database = product.in(folder)) {
            var office = OfficeProcess.start(CrashingOffice.Task.MIGRATE, database, folder);
            office.says(CrashingOffice.STARTING);
            var begun = System.nanoTime();
            require(office.awaitEnd() == 0, "The undisturbed start failed, see " + folder);
            millis = (System.nanoTime() - begun) / 1_000_000;
            undisturbed = office.sound();
        }
    }

    /** Kills this many first starts, up to three in a row in the same place, and starts each undisturbed at last. */
    void kill(int starts) throws Exception {
        for (int killed = 0; killed < starts; ) {
            var folder = Files.createTempDirectory("sop-first-start");
            try (var database = product.in(folder)) {
                for (int row = 1 + random.nextInt(MOST_KILLS_IN_A_ROW); row > 0 && killed < starts; row--, killed++) {
                    var office = OfficeProcess.start(CrashingOffice.Task.MIGRATE, database, folder);
                    office.says(CrashingOffice.STARTING);
                    Thread.sleep(random.nextLong(millis));
                    office.kill();
                }
                var office = OfficeProcess.start(CrashingOffice.Task.MIGRATE, database, folder);
                require(office.awaitEnd() == 0, "After " + killed + " kills it does not start any more, see " + folder);
                require(
                        undisturbed.equals(office.sound()),
                        "After " + killed + " kills the schema is another one, see " + folder);
            }
        }
    }

    private static void require(boolean fulfilled, String message) {
        if (!fulfilled) {
            throw new AssertionError(message);
        }
    }
}
