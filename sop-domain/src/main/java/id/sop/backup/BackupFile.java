package id.sop.backup;

import id.sop.shared.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A backup that is read: nothing of it is used before all of it was found whole. */
final class BackupFile implements AutoCloseable {

    /** No manifest is longer; one that says so is none of ours. */
    private static final int LONGEST_MANIFEST = 64 << 20;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads all of it once.
     *
     * @throws BackupRefused if a byte of its content is not as it was written
     */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException e) {
            throw BackupRefused.damaged(file + " (" + e.getMessage() + ")");
        }
        try {
            var backup = new BackupFile(zip, manifest(zip));
            backup.verify();
            return backup;
        } catch (BackupRefused refused) {
            zip.close();
            throw refused;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw BackupRefused.damaged(file + " (" + e.getMessage() + ")");
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        try (var stream = entry(zip, Manifest.ENTRY)) {
            return Manifest.parse(new String(stream.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8));
        }
    }

    private void verify() throws IOException {
        var expected = new HashSet<String>();
        expected.add(Manifest.ENTRY);
        for (var file : manifest.files()) {
            expected.add(BackupWriter.folder(file.path()));
            try (var content = file(file)) {
                require(
                        Content.copied(content, null).equals(new Content(file.sha256(), file.size())),
                        BackupWriter.folder(file.path()));
            }
        }
        for (var table : manifest.data().tables()) {
            expected.add(BackupWriter.rowsOf(table.name()));
            verify(table, expected);
        }
        var found = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        require(found.equals(expected), "ZIP");
    }

    private void verify(DataSummary.Table table, Set<String> expected) throws IOException {
        var name = BackupWriter.rowsOf(table.name());
        var fingerprint = new Fingerprint();
        try (var rows = rows(table.name())) {
            var heading = rows.readLine();
            if (heading == null) {
                throw BackupRefused.damaged(name);
            }
            fingerprint.add(heading + "\n");
            var binary = binary(heading);
            var count = 0L;
            var contents = 0;
            for (var line = rows.readLine(); line != null; line = rows.readLine()) {
                fingerprint.add(line + "\n");
                count++;
                if (binary >= 0) {
                    var value = RowText.values(line).get(binary);
                    if (value != null) {
                        contents++;
                        expected.add(BackupWriter.contentOf(table.name(), contents));
                        verify(table.name(), contents, Content.parse(value));
                    }
                }
            }
            require(count == table.rows() && fingerprint.hex().equals(table.sha256()), name);
        }
    }

    private void verify(String table, int number, Content wanted) throws IOException {
        try (var content = content(table, number)) {
            require(Content.copied(content, null).equals(wanted), BackupWriter.contentOf(table, number));
        }
    }

    /** The place of the column with content, -1 for none; no table has two of them. */
    private static int binary(String heading) {
        var columns = heading.split("\t");
        for (int i = 0; i < columns.length; i++) {
            if (columns[i].endsWith(":" + ValueKind.BINARY)) {
                return i;
            }
        }
        return -1;
    }

    private static void require(boolean whole, String part) {
        if (!whole) {
            throw BackupRefused.damaged(part);
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /** The heading and the rows of a table. */
    BufferedReader rows(String table) throws IOException {
        return new BufferedReader(
                new InputStreamReader(entry(zip, BackupWriter.rowsOf(table)), StandardCharsets.UTF_8));
    }

    /** The content that stands in the rows of a table, counted from 1. */
    InputStream content(String table, int number) throws IOException {
        return entry(zip, BackupWriter.contentOf(table, number));
    }

    InputStream file(Manifest.StoredFile file) throws IOException {
        return entry(zip, BackupWriter.folder(file.path()));
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw BackupRefused.damaged(name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
