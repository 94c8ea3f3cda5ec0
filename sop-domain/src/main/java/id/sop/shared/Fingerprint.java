package id.sop.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which everything in a backup is known to be whole. */
final class Fingerprint {

    private final MessageDigest digest = sha256();

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Fingerprint add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
