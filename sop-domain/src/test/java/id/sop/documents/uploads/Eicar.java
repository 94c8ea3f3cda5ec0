package id.sop.documents.uploads;

/** The test virus of EICAR, which every scanner knows and which does nothing; put together here, so that scanners leave the sources alone. */
public final class Eicar {

    private Eicar() {}

    public static byte[] content() {
        var parts = new String[] {
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR", "-STANDARD-", "ANTIVIRUS-", "TEST-", "FILE!$H+H*"
        };
        return SampleFiles.ascii(String.join("", parts));
    }
}
