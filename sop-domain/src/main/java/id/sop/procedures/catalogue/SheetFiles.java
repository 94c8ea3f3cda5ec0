package id.sop.procedures.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet files that seed the catalogue: those of the application, listed by the build in {@code /sop/index.txt}, and those of the folder
 * named by the system property {@code sop.sheets.dir}.
 */
final class SheetFiles {

    private static final String FOLDER = "sop.sheets.dir";

    private SheetFiles() {}

    static List<SheetFile> all() {
        var files = new ArrayList<SheetFile>();
        new String(resource("/sop/index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> new SheetFile(name, resource("/sop/" + name)))
                .forEach(files::add);
        if (System.getProperty(FOLDER) != null) {
            files.addAll(inFolder(Path.of(System.getProperty(FOLDER))));
        }
        return files;
    }

    private static List<SheetFile> inFolder(Path folder) {
        try (var paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .map(SheetFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Folder of sheets " + folder + " cannot be read", e);
        }
    }

    private static SheetFile read(Path path) {
        try {
            return new SheetFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException("Sheet file " + path + " cannot be read", e);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = SheetFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
