package id.sop.backup;

import id.sop.shared.Fingerprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a backup says of itself: plain lines that a person can read, closed by a digest over them.
 *
 * @param application the version of the application that made it
 * @param product the database it came from
 * @param schema the version of the schema
 * @param sequences each with the number that it gives next
 * @param files of the folders beside the database, such as {@code keys/trace.key}
 */
record Manifest(
        Instant created,
        String application,
        String product,
        int schema,
        Map<String, Long> sequences,
        DataSummary data,
        List<StoredFile> files) {

    static final String ENTRY = "manifest.txt";

    private static final String FORMAT = "sop-backup 1";

    /** A file of a folder beside the database. */
    record StoredFile(String path, int size, String sha256) {}

    /**
     * The folders from which the files come.
     *
     * @throws BackupRefused if a name could lead elsewhere
     */
    Set<String> folders() {
        return files.stream().map(file -> folderOf(file.path())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String folderOf(String path) {
        var folder = path.split("/", 2)[0];
        if (!folder.matches("[a-z]+")) {
            throw BackupRefused.damaged(path);
        }
        return folder;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(FORMAT);
        lines.add("created " + created);
        lines.add("application " + application);
        lines.add("database " + product);
        lines.add("schema " + schema);
        sequences.forEach((name, next) -> lines.add("sequence " + name + " " + next));
        data.tables().forEach(table -> lines.add("table " + table));
        lines.add("data " + data.digest());
        files.forEach(file -> lines.add("file " + file.size() + " " + file.sha256() + " " + file.path()));
        var text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        return text + "digest " + Fingerprint.of(text) + "\n";
    }

    /** @throws BackupRefused if it is not whole */
    static Manifest parse(String text) {
        var end = text.lastIndexOf("digest ");
        if (end < 0
                || !text.startsWith(FORMAT + "\n")
                || !text.substring(end).equals("digest " + Fingerprint.of(text.substring(0, end)) + "\n")) {
            throw BackupRefused.damaged(ENTRY);
        }
        var single = new TreeMap<String, String>();
        var sequences = new TreeMap<String, Long>();
        var tables = new ArrayList<DataSummary.Table>();
        var files = new ArrayList<StoredFile>();
        text.substring(0, end).lines().skip(1).map(line -> line.split(" ", 4)).forEach(word -> {
            switch (word[0]) {
                case "sequence" -> sequences.put(word[1], Long.valueOf(word[2]));
                case "table" -> tables.add(new DataSummary.Table(word[1], Long.parseLong(word[2]), word[3]));
                case "file" -> files.add(new StoredFile(word[3], Integer.parseInt(word[1]), word[2]));
                default -> single.put(word[0], word[1]);
            }
        });
        var data = new DataSummary(tables);
        if (!data.digest().equals(single.get("data"))) {
            throw BackupRefused.damaged(ENTRY);
        }
        return new Manifest(
                Instant.parse(single.get("created")),
                single.get("application"),
                single.get("database"),
                Integer.parseInt(single.get("schema")),
                sequences,
                data,
                files);
    }
}
