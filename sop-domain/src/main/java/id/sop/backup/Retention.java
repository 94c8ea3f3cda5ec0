package id.sop.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which backups of a folder stay: the last one of each of so many days, and of each of so many weeks.
 *
 * @param days for which there is a backup; days without one do not count
 * @param weeks the same
 */
record Retention(int days, int weeks) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private static final Pattern NAME = Pattern.compile("sop-\\d{8}T\\d{6}Z\\.zip");

    /** @param words such as {@code daily=14,weekly=8} */
    static Retention parse(String words) {
        if (!words.matches("daily=\\d{1,4},weekly=\\d{1,4}")) {
            throw new BackupRefused(
                    "--keep ditulis seperti daily=14,weekly=8.", "--keep is written as daily=14,weekly=8.");
        }
        var numbers = words.replaceAll("[a-z=]", "").split(",");
        return new Retention(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    /** The name of a backup made at a moment. */
    static String name(Instant moment) {
        return "sop-" + MOMENT.format(moment) + ".zip";
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /**
     * Deletes the backups that need not stay, and nothing else. The newest always stays.
     *
     * @return what was deleted
     */
    List<Path> apply(Path folder) throws IOException {
        List<Path> newestFirst;
        try (var files = Files.list(folder)) {
            newestFirst = files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(
                                    (Path file) -> file.getFileName().toString())
                            .reversed())
                    .toList();
        }
        var kept = kept(newestFirst);
        var deleted = newestFirst.stream().filter(file -> !kept.contains(file)).toList();
        for (var file : deleted) {
            Files.delete(file);
        }
        return deleted;
    }

    private Set<Path> kept(List<Path> newestFirst) {
        var kept = new HashSet<>(newestFirst.subList(0, Math.min(1, newestFirst.size())));
        kept.addAll(lastOfEach(newestFirst, file -> day(file).toString(), days));
        kept.addAll(lastOfEach(
                newestFirst,
                file -> day(file).get(IsoFields.WEEK_BASED_YEAR) + "-"
                        + day(file).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                weeks));
        return kept;
    }

    private static List<Path> lastOfEach(List<Path> newestFirst, Function<Path, String> period, int periods) {
        var last = new LinkedHashMap<String, Path>();
        newestFirst.forEach(file -> last.putIfAbsent(period.apply(file), file));
        return last.values().stream().limit(periods).toList();
    }

    private static LocalDate day(Path file) {
        return MOMENT.parse(file.getFileName().toString().substring(4, 20), LocalDate::from);
    }
}
