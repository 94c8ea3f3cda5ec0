package id.sop.journeys;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium of the journeys: the one named by {@code SOP_BROWSER}, else the one of this machine, else one installed
 * now, by apt where that is allowed and by the test library's own download otherwise.
 */
final class Browsers {

    private static final List<String> NAMES = List.of("chromium", "google-chrome", "google-chrome-stable", "chrome");

    private static final List<String> ARGUMENTS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /**
     * How Playwright starts the browser; says on the console which one that is.
     *
     * @throws IllegalStateException when there is none and none can be installed
     */
    static LaunchOptions chromium() throws IOException, InterruptedException {
        LaunchOptions options = new LaunchOptions().setArgs(ARGUMENTS);
        Optional<Path> ofThisMachine = named().or(Browsers::found);
        if (ofThisMachine.isEmpty() && installedByApt()) {
            ofThisMachine = found();
        }
        if (ofThisMachine.isPresent()) {
            Path executable = ofThisMachine.get();
            System.out.println("Browser of the journeys: " + executable);
            return options.setExecutablePath(executable);
        }
        if (downloadedByPlaywright()) {
            System.out.println("Browser of the journeys: the Chromium that Playwright downloaded");
            return options;
        }
        throw new IllegalStateException(
                "The journeys need a browser: none was found, and neither apt nor Playwright could"
                        + " install one. Install Chromium or Chrome, or set SOP_BROWSER to the path of its executable.");
    }

    private static Optional<Path> named() {
        Optional<Path> named = Optional.ofNullable(System.getenv("SOP_BROWSER")).map(Path::of);
        named.filter(path -> !runs(path)).ifPresent(path -> {
            throw new IllegalStateException("SOP_BROWSER names " + path + ", which does not start as a browser.");
        });
        return named;
    }

    private static Optional<Path> found() {
        Stream<Path> onThePath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        Stream<Path> elsewhere = Stream.of(
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                        "/Applications/Chromium.app/Contents/MacOS/Chromium",
                        "C:/Program Files/Google/Chrome/Application/chrome.exe",
                        "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe")
                .map(Path::of);
        return Stream.concat(onThePath, elsewhere)
                .filter(Files::isExecutable)
                .filter(Browsers::runs)
                .findFirst();
    }

    /** Some systems ship a stub of that name which only says how to install the browser. */
    private static boolean runs(Path executable) {
        boolean windows = File.separatorChar == '\\'; // there, --version opens a window instead
        return windows ? Files.exists(executable) : succeeds(Map.of(), List.of(executable.toString(), "--version"));
    }

    private static boolean installedByApt() {
        boolean allowed =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!allowed) {
            return false;
        }
        System.out.println("No browser found: installing Debian's Chromium by apt");
        List<String> apt = List.of("apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300");
        Map<String, String> quiet = Map.of("DEBIAN_FRONTEND", "noninteractive");
        return succeeds(quiet, join(apt, "update"))
                && succeeds(
                        quiet, join(apt, "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"));
    }

    private static boolean downloadedByPlaywright() {
        System.out.println("No browser found: Playwright downloads its Chromium");
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return succeeds(
                Map.of("CLASSPATH", classPath),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "com.microsoft.playwright.CLI",
                        "install",
                        "chromium"));
    }

    private static List<String> join(List<String> command, String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    private static boolean succeeds(Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            boolean good = process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
            if (!good) {
                System.out.println(String.join(" ", command) + " failed: " + said.strip());
            }
            return good;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
