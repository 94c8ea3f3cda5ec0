package id.sop.crash;

/** The long version of the crash tests: {@code ./mvnw -q -pl sop-domain -Pcrash test}, see docs/OPERATIONS.md. */
final class CrashCycles {

    private static final int CYCLES = 100;

    private CrashCycles() {}

    public static void main(String... arguments) throws Exception {
        var cycles = Integer.getInteger("sop.crash.cycles", CYCLES);
        var product = System.getProperty("sop.crash.database", "");
        for (var each : MortalDatabase.Product.values()) {
            if (product.isBlank() || product.equalsIgnoreCase(each.name())) {
                new FirstStarts(each, Crashes.seed()).kill(cycles);
                System.out.println(
                        each + ": " + cycles + " first starts killed, all start afterwards with the same schema");
                System.out.println(each + ": " + new Crashes(each, Crashes.seed()).afterCrashes(cycles));
            }
        }
        System.exit(0);
    }
}
