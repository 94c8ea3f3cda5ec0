package id.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret keys of this installation: one file each, made at its first use, which only the server's own account may read. */
public final class SecretKeys {

    /** The system property that names the folder of the keys. */
    public static final String FOLDER = "sop.keys.dir";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretKeys() {}

    /** @throws IllegalStateException if the server was not told a folder */
    public static Path folder() {
        var folder = System.getProperty(FOLDER);
        if (folder == null || folder.isBlank()) {
            throw new IllegalStateException("The server has no folder for its keys: set the system property " + FOLDER);
        }
        return Path.of(folder);
    }

    /** The key of this name: 256 random bits. */
    public static byte[] key(String name) {
        var file = folder().resolve(name + ".key");
        try {
            if (Files.notExists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved, so that a crash leaves a whole key or none; of two that make it at once, the first one stays. */
    private static void make(Path file) throws IOException {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var folder = Files.createDirectories(folder());
        var made = Files.createTempFile(folder, "key", ".new");
        try {
            if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(made, HexFormat.of().formatHex(bytes));
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.delete(made);
        }
    }
}
