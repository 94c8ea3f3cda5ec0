package id.sop.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text as the database keeps it that only this installation can read: {@code KEY.BASE64}, with the number of the key, and AES-256-GCM over text and
 * number, so that a text that was changed is refused and not read.
 *
 * <p>The keys are those of the installation named {@code data-1}, {@code data-2} …; the highest one seals, each opens what it sealed.
 */
public final class SealedText {

    private static final String KEYS = "data-";
    private static final String HASH_KEY = "data-search";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedText() {}

    /** The text under the newest key; another one each time. */
    public static String seal(String text) {
        int key = newestKey();
        byte[] iv = new byte[IV_BYTES];
        RANDOM.nextBytes(iv);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = ByteBuffer.allocate(iv.length + sealed.length)
                .put(iv)
                .put(sealed)
                .array();
        return key + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** @throws IllegalStateException if it was changed, or sealed by a key that is not here */
    public static String open(String sealed) {
        int key = keyOf(sealed);
        byte[] whole = Base64.getUrlDecoder().decode(sealed.substring(sealed.indexOf('.') + 1));
        ByteBuffer parts = ByteBuffer.wrap(whole);
        byte[] iv = new byte[IV_BYTES];
        parts.get(iv);
        byte[] content = new byte[parts.remaining()];
        parts.get(content);
        return new String(cipher(Cipher.DECRYPT_MODE, key, iv, content), StandardCharsets.UTF_8);
    }

    /** The number of the key that sealed a text. */
    public static int keyOf(String sealed) {
        return Integer.parseInt(sealed.substring(0, sealed.indexOf('.')));
    }

    /** By which a sealed text is found without being read: 64 hexadecimal digits, the same for the same text in this installation alone. */
    public static String hash(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SecretKeys.key(HASH_KEY), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** The number of the key that seals now; the first one is made where there is none. */
    public static int newestKey() {
        int newest = 1;
        while (Files.exists(SecretKeys.folder().resolve(KEYS + (newest + 1) + ".p12"))) {
            newest++;
        }
        return newest;
    }

    /** Makes another key, which seals from now on; what was sealed before is still opened by the former ones. @return its number */
    public static int newKey() {
        int next = newestKey() + 1;
        SecretKeys.key(KEYS + next);
        return next;
    }

    private static byte[] cipher(int mode, int key, byte[] iv, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(keyNumbered(key, mode), "AES"), new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD((KEYS + key).getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(content);
        } catch (AEADBadTagException e) {
            throw new IllegalStateException("A sealed text was changed, or another installation sealed it", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] keyNumbered(int key, int mode) {
        if (mode == Cipher.DECRYPT_MODE && Files.notExists(SecretKeys.folder().resolve(KEYS + key + ".p12"))) {
            throw new IllegalStateException("The key " + KEYS + key + " is missing: put it back from the backup");
        }
        return SecretKeys.key(KEYS + key);
    }
}
