package id.sop.backup;

import id.sop.shared.SecretKeys;
import id.sop.testbed.Testbed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Makes the backup that a release leaves for {@link UpgradeTest}: {@code ./mvnw -q -pl sop-domain -Prelease test -Dsop.release=1.2.3}. */
final class KeptRelease {

    private KeptRelease() {}

    /** @param arguments the file to make, and a folder to work in */
    public static void main(String... arguments) throws Exception {
        var data = Files.createDirectories(Path.of(arguments[1]).toAbsolutePath());
        Files.createDirectories(data.resolve("users"));
        Files.createDirectories(data.resolve("keys"));
        System.setProperty(SecretKeys.FOLDER, data.resolve("keys").toString());
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName(data.resolve("sop-db").toString());
        derby.setCreateDatabase("create");
        derby.setUser("sop");
        derby.setPassword("sop");
        new FullOffice(Testbed.on(derby)).fill();
        new DatabaseAddress("", "sop", "sop").derbyAt(data.resolve("sop-db")).shutDown();
        System.exit(BackupCommand.run(() -> null, "", "sop", "sop", "make", data.toString(), arguments[0]));
    }
}
