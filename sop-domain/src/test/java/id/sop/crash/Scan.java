package id.sop.crash;

import id.sop.testbed.Scans;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Scans of which no two are the same. */
final class Scan {

    private static final int SIDE = 64;

    private Scan() {}

    /** The picture that belongs to a text: noise, some 12 KB. */
    static byte[] of(String text) {
        return Scans.noise(SIDE, text.hashCode());
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
