package id.sop.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The folders that belong to an installation beside its database: the keys, and the accounts. */
final class Folders {

    private final Map<String, Path> places;

    /** @param places by the name under which they stand in a backup */
    Folders(Map<String, Path> places) {
        this.places = new TreeMap<>(places);
    }

    Map<String, Path> places() {
        return places;
    }

    /** @throws BackupRefused if a folder is not there: a backup without keys or accounts would be found out too late */
    void write(BackupWriter backup) throws IOException {
        for (var place : places.entrySet()) {
            if (!Files.isDirectory(place.getValue())) {
                throw new BackupRefused(
                        "Folder %1$s tidak ada. Sebutkan tempatnya dengan -Dsop.%2$s.dir=FOLDER."
                                .formatted(place.getValue(), place.getKey()),
                        "There is no folder %1$s. Name its place by -Dsop.%2$s.dir=FOLDER."
                                .formatted(place.getValue(), place.getKey()));
            }
            for (var file : files(place.getValue())) {
                backup.file(place.getKey() + "/" + portable(place.getValue().relativize(file)), file);
            }
        }
    }

    private static String portable(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The folders that hold something already. */
    List<Path> filled() throws IOException {
        var filled = new ArrayList<Path>();
        for (var place : places.values()) {
            if (Files.isDirectory(place) && !files(place).isEmpty()) {
                filled.add(place);
            }
        }
        return filled;
    }

    /** Writes the files of a backup into folders beside these, which only the account of the server may read. */
    void stage(BackupFile backup, Aside aside) throws IOException {
        for (var place : places.values()) {
            Aside.delete(aside.staged(place));
            createPrivate(aside.staged(place));
        }
        for (var file : backup.manifest().files()) {
            var slash = file.path().indexOf('/');
            var place = slash < 0 ? null : places.get(file.path().substring(0, slash));
            if (place == null) {
                throw BackupRefused.damaged(file.path());
            }
            var folder = aside.staged(place);
            var target = folder.resolve(file.path().substring(slash + 1)).normalize();
            if (!target.startsWith(folder) || target.equals(folder)) {
                throw BackupRefused.damaged(file.path());
            }
            createPrivate(target.getParent());
            try (var content = backup.file(file)) {
                Files.copy(content, target);
            }
            makePrivate(target, "rw-------");
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            createPrivate(folder.getParent());
            Files.createDirectory(folder);
            makePrivate(folder, "rwx------");
        }
    }

    static void makePrivate(Path file, String permissions) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
    }
}
