package id.sop.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A running {@link CrashingOffice}, seen from outside. */
final class OfficeProcess {

    private static final int LONGEST_START_SECONDS = 600;

    private final Process process;
    private final Thread reader;
    private final List<String> lines = new ArrayList<>();
    private boolean ended;

    private OfficeProcess(Process process) {
        this.process = process;
        reader = new Thread(this::read, "output of " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    static OfficeProcess start(CrashingOffice.Task task, MortalDatabase database, Path folder) {
        try {
            var process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx384m",
                            "-XX:TieredStopAtLevel=1",
                            "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                            "-Dsop.keys.dir=" + folder.resolve("keys"),
                            "-Dsop.keys.password=kata sandi penguji",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CrashingOffice.class.getName(),
                            task.name(),
                            database.address(),
                            folder.resolve("acknowledged.txt").toString())
                    .redirectError(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("office.log").toFile()))
                    .start();
            return new OfficeProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                add(line);
            }
        } catch (IOException killed) {
            // What it said before is kept
        }
        end();
    }

    private synchronized void add(String line) {
        lines.add(line);
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** Waits until it says this. @return false if it ended without */
    synchronized boolean says(String line) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS);
        while (!lines.contains(line)) {
            var left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (ended || left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** Waits for its end. @return its exit code */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST_START_SECONDS, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("The office did not end; it said " + lines);
        }
        reader.join();
        return process.exitValue();
    }

    /** What it found broken. */
    synchronized String violations() {
        return lines.stream()
                .filter(line -> line.startsWith(CrashingOffice.BROKEN))
                .limit(20)
                .collect(Collectors.joining("\n"));
    }

    /** What follows after {@link CrashingOffice#SOUND}, empty if it never said so. */
    synchronized String sound() {
        return lines.stream()
                .filter(line -> line.startsWith(CrashingOffice.SOUND))
                .map(line -> line.substring(CrashingOffice.SOUND.length()))
                .findFirst()
                .orElse("");
    }
}
