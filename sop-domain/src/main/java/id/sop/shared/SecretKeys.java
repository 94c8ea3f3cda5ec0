package id.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret keys of this installation: a key store each, made at its first use, which only the server's own account may read and only
 * the server's password opens.
 */
public final class SecretKeys {

    /** The system property that names the folder of the keys. */
    public static final String FOLDER = "sop.keys.dir";

    /** The system property with the password of the key stores, which the server takes from its credential store. */
    public static final String PASSWORD = "sop.keys.password";

    private static final int BYTES = 32;
    private static final String KEY_ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** What was read, because opening a key store is slow on purpose. */
    private static final Map<Path, Opened> OPENED = new ConcurrentHashMap<>();

    private SecretKeys() {}

    /** @throws IllegalStateException if the server was not told a folder */
    public static Path folder() {
        return Path.of(required(FOLDER, "a folder for its keys"));
    }

    /** The key of this name: 256 random bits. */
    public static byte[] key(String name) {
        var file = folder().resolve(name + ".p12");
        var clear = folder().resolve(name + ".key");
        try {
            if (Files.notExists(file)) {
                make(file, name, Files.exists(clear) ? read(clear) : random());
            }
            var key = open(file, name);
            if (Files.exists(clear)) {
                forget(clear, key);
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] open(Path file, String name) throws IOException, GeneralSecurityException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        var opened = OPENED.get(file);
        if (opened == null || !opened.isOf(attributes)) {
            var store = KeyStore.getInstance("PKCS12");
            try (var content = Files.newInputStream(file)) {
                store.load(content, password());
            }
            var key = store.getKey(name, password()).getEncoded();
            opened = new Opened(attributes.lastModifiedTime(), attributes.fileKey(), key);
            OPENED.put(file, opened);
        }
        return opened.key.clone();
    }

    /** Versions before 0.3 kept the key in clear: it is deleted once the key store has it. */
    private static void forget(Path clear, byte[] key) throws IOException {
        if (!MessageDigest.isEqual(read(clear), key)) {
            throw new IllegalStateException(
                    clear + " holds another key than the key store beside it: keep the one of the database");
        }
        Files.delete(clear);
    }

    private static byte[] read(Path clear) throws IOException {
        return HexFormat.of().parseHex(Files.readString(clear).strip());
    }

    private static byte[] random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Written beside and moved, so that a crash leaves a whole key or none; of two that make it at once, the first one stays. */
    private static void make(Path file, String name, byte[] key) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setEntry(
                name, new SecretKeyEntry(new SecretKeySpec(key, KEY_ALGORITHM)), new PasswordProtection(password()));
        var folder = Files.createDirectories(folder());
        var made = Files.createTempFile(folder, "key", ".new");
        try {
            if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            try (var content = Files.newOutputStream(made)) {
                store.store(content, password());
            }
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.delete(made);
        }
    }

    private static char[] password() {
        return required(PASSWORD, "the password of its keys").toCharArray();
    }

    private static String required(String property, String what) {
        var value = System.getProperty(property);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The server was started without " + what + ": the system property "
                    + property + " is missing. See docs/OPERATIONS.md, Secrets and certificate");
        }
        return value;
    }

    private record Opened(FileTime modified, Object file, byte[] key) {

        boolean isOf(BasicFileAttributes attributes) {
            return modified.equals(attributes.lastModifiedTime())
                    && (file == null || file.equals(attributes.fileKey()));
        }
    }
}
