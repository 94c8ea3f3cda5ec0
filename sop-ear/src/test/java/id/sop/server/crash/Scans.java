package id.sop.server.crash;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Scans of any size, each with a content of its own. */
final class Scans {

    private Scans() {}

    /** One page beside a stream of noise of so many bytes, always the same. */
    static byte[] pdf(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        String text =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj\n4 0 obj<</Length " + bytes
                        + ">>stream\n"
                        + new String(noise, StandardCharsets.ISO_8859_1)
                        + "\nendstream endobj\ntrailer<</Size 5/Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
