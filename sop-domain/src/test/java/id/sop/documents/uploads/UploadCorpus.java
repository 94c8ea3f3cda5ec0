package id.sop.documents.uploads;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Checks the whole corpus one file after the other, as a program of its own, so that its memory can be limited. */
final class UploadCorpus {

    private UploadCorpus() {}

    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var check = new FileCheck();
        out.println("hostile " + checked(HostileFiles.all(), check, out));
        out.println("sound " + checked(SoundFiles.all(), check, out));
    }

    private static int checked(Stream<Upload> files, FileCheck check, PrintStream out) {
        var count = new AtomicInteger();
        files.forEach(file -> {
            count.incrementAndGet();
            var wrong = file.wrong(check);
            if (!wrong.isEmpty()) {
                out.println("WRONG " + file.what() + ": " + wrong);
            }
        });
        return count.get();
    }
}
