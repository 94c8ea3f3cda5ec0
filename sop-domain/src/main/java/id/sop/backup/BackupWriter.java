package id.sop.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a backup: a ZIP file with a text file for each table, the content of files beside them, and the manifest at its end. */
final class BackupWriter implements DataSink, AutoCloseable {

    private final ZipOutputStream zip;
    private final List<Manifest.StoredFile> files = new ArrayList<>();

    /** Rows whose content is written first, because a ZIP file has one open entry. */
    private ByteArrayOutputStream held;

    private StoredTable table;
    private int contents;

    BackupWriter(OutputStream target) {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    }

    static String rowsOf(String table) {
        return "tables/" + table + ".txt";
    }

    static String contentOf(String table, int number) {
        return "contents/%s/%08d".formatted(table, number);
    }

    static String folder(String path) {
        return "folders/" + path;
    }

    void file(String path, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(folder(path)));
        try (var content = Files.newInputStream(file)) {
            var copied = Content.copied(content, zip);
            files.add(new Manifest.StoredFile(path, copied.size(), copied.sha256()));
        }
        zip.closeEntry();
    }

    List<Manifest.StoredFile> files() {
        return files;
    }

    @Override
    public void begin(StoredTable next) throws IOException {
        table = next;
        contents = 0;
        held = next.holdsContent() ? new ByteArrayOutputStream() : null;
        if (held == null) {
            zip.putNextEntry(new ZipEntry(rowsOf(next.name())));
        }
    }

    @Override
    public Content content(InputStream content) throws IOException {
        contents++;
        zip.putNextEntry(new ZipEntry(contentOf(table.name(), contents)));
        var copied = Content.copied(content, zip);
        zip.closeEntry();
        return copied;
    }

    @Override
    public void line(String line) throws IOException {
        (held == null ? zip : held).write(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void end() throws IOException {
        if (held != null) {
            zip.putNextEntry(new ZipEntry(rowsOf(table.name())));
            held.writeTo(zip);
        }
        zip.closeEntry();
    }

    /** Says what is in it; nothing can follow. */
    void finish(Manifest manifest) throws IOException {
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
