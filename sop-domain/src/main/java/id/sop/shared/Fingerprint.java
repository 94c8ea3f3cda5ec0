package id.sop.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256, by which a content is known to be what it was: 64 lower-case hexadecimal digits. */
public final class Fingerprint {

    private final MessageDigest digest;

    /** That of nothing, to which contents are added. */
    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    public static String of(byte[] content) {
        return new Fingerprint().add(content, content.length).hex();
    }

    /** That of a text in UTF-8. */
    public static String of(String text) {
        return new Fingerprint().add(text).hex();
    }

    public Fingerprint add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Adds the first bytes of a buffer. */
    public Fingerprint add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** The digits; whatever is added afterwards begins a new fingerprint. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
