package id.sop.crash;

import id.sop.documents.numbers.SerialNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** What the office was told is stored: a file with one line each, written after the commit and without a buffer, so that it outlives the process. */
final class Acknowledgements {

    private final Path file;
    private final OutputStream out;

    private Acknowledgements(Path file) throws IOException {
        this.file = file;
        out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        // A line that the kill cut off was no acknowledgement; the next one begins on a line of its own
        out.write('\n');
    }

    static Acknowledgements in(Path file) throws IOException {
        return new Acknowledgements(file);
    }

    /** A step that was performed; the first one of a letter also says what was registered. */
    record Step(String office, SerialNumber run, int visit, Optional<Letter> letter) {

        private static Optional<Step> of(String line) {
            var words = line.split(" ");
            if (words.length < 4 || !words[words.length - 1].equals(".")) {
                return Optional.empty();
            }
            var letter = words.length == 6 ? Optional.of(new Letter(words[3], words[4])) : Optional.<Letter>empty();
            return Optional.of(
                    new Step(words[0], SerialNumber.parse(words[1]).orElseThrow(), Integer.parseInt(words[2]), letter));
        }
    }

    /** A letter with its scan. */
    record Letter(String subject, String sha256) {}

    void letter(String office, SerialNumber run, String subject, String sha256) {
        write(office + " " + run.inAddress() + " 1 " + subject + " " + sha256 + " .\n");
    }

    void step(String office, SerialNumber run, int visit) {
        write(office + " " + run.inAddress() + " " + visit + " .\n");
    }

    List<Step> read() {
        try {
            return Files.readAllLines(file).stream()
                    .flatMap(line -> Step.of(line).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void write(String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
