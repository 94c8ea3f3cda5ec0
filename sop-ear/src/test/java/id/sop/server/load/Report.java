package id.sop.server.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as the tables of docs/PERFORMANCE.md. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    Report() {
        lines.add("## " + LocalDate.now());
        lines.add("");
        lines.add(Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + ", JDK "
                + Runtime.version().feature());
    }

    void title(String title) {
        lines.add("");
        lines.add("### " + title);
        lines.add("");
    }

    void add(String line) {
        lines.add(line);
    }

    /** The head of a table of two columns. */
    void facts() {
        lines.add("| what | measured |");
        lines.add("|---|---|");
    }

    void fact(String what, String measured) {
        lines.add("| " + what + " | " + measured + " |");
    }

    void table(Measurements measured) {
        lines.addAll(measured.lines());
    }

    /** Prints all of it and keeps it in a file. */
    void write(Path file) throws IOException {
        System.out.println(String.join(System.lineSeparator(), lines));
        Files.write(file, lines);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / 1e9);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.0f MB", bytes / 1e6);
    }
}
