package id.sop.server.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every address of the application: its pages and its servlets, read from the sources, so that a new one is among them. */
final class Addresses {

    private static final Path WEB = Path.of("../sop-web/src/main");
    private static final Pattern PATH = Pattern.compile("\"(/[a-z/*.-]+)\"");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((.*?)\\)\\s", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("String [A-Z]+ = (\"/[a-z/*.-]+\");");

    private Addresses() {}

    /** The pages, without the leading slash. */
    static List<String> pages() {
        Path root = WEB.resolve("webapp");
        return files(root)
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                .sorted()
                .toList();
    }

    /** The paths of the servlets, without the leading slash. */
    static List<String> servlets() {
        List<String> paths = new ArrayList<>();
        files(WEB.resolve("java"))
                .filter(file -> file.toString().endsWith(".java"))
                .forEach(file -> {
                    String source = read(file);
                    Matcher servlet = SERVLET.matcher(source);
                    if (servlet.find()) {
                        collect(servlet.group(1), paths);
                        Matcher constant = CONSTANT.matcher(source);
                        while (constant.find()) {
                            collect(constant.group(1), paths);
                        }
                    }
                });
        return paths.stream().distinct().sorted().toList();
    }

    /** Whether what the page or servlet shows depends on the record that its address names. */
    static boolean namesARecord(String address) {
        Path page = WEB.resolve("webapp").resolve(address);
        return !Files.exists(page)
                || Pattern.compile("viewParam name=\"(no|run|sop|code|from|revision)\"")
                        .matcher(read(page))
                        .find();
    }

    private static void collect(String text, List<String> paths) {
        Matcher path = PATH.matcher(text);
        while (path.find()) {
            paths.add(path.group(1).substring(1));
        }
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
