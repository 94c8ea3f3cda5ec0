package id.sop.audit;

import id.sop.shared.Fingerprint;
import id.sop.shared.SecretKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes by which lines of the trace are known to be genuine: HMAC-SHA-256 with the installation's key.
 *
 * <p>Not for use by several threads at once.
 */
final class TraceCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_ID = 16;

    private final Mac mac;
    private final String keyId;

    private TraceCodes(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            keyId = Fingerprint.of(key).substring(0, KEY_ID);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With the key of this installation. */
    static TraceCodes own() {
        return new TraceCodes(SecretKeys.key("trace"));
    }

    /** Names the key without telling it. */
    String keyId() {
        return keyId;
    }

    /** The code over these values in this order; null differs from empty, and no value can flow into the next. */
    String over(Object... values) {
        for (var value : values) {
            if (value == null) {
                mac.update((byte) 0);
            } else {
                var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
                mac.update((byte) 1);
                mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
                mac.update(bytes);
            }
        }
        return HexFormat.of().formatHex(mac.doFinal());
    }

    /** The seal of a line: over its place in the chain, its own code and, by the seal before it, all lines before it. */
    String seal(String before, long number, String lineCode) {
        return over(before, number, lineCode);
    }
}
