package id.sop.server.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every address of the application: its pages and its servlets, read from the sources, so that a new one is among them. */
public final class Addresses {

    private static final Path WEB = Path.of("../sop-web/src/main");
    private static final Pattern SERVLET = Pattern.compile("@WebServlet\\((.*?)\\)\\s*public", Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("static final String (\\w+) =\\s*\"([^\"]*)\";", Pattern.DOTALL);
    private static final Pattern REGISTER = Pattern.compile("register\\.load\\('([\\w-]+)'\\)");
    private static final Pattern PAPER = Pattern.compile("/paper/([\\w-]+)\\.pdf");
    private static final Pattern ASKED = Pattern.compile("viewParam name=\"([^\"]*)\"");

    /** Parameters of addresses that name a record. */
    private static final Set<String> NAMING =
            Set.of("no", "run", "sop", "code", "from", "revision", "book", "username");

    /** Parameters of addresses that say which part of a list is wanted. */
    private static final Set<String> NARROWING = Set.of("q", "page", "size", "due", "mine", "kind");

    /** Servlets that answer with a list, or about the caller alone. */
    private static final List<String> BY_FILTER = List.of(
            "export/", "health/", "language", "logout", "metrics", "script/days", "script/inbox", "script/session");

    /** What the pages of all rows are asked for. */
    private static final String ROW_METADATA = "row-metadata.xhtml";

    private Addresses() {}

    /** The pages, without the leading slash. */
    public static List<String> pages() {
        Path root = WEB.resolve("webapp");
        return files(root)
                .map(file -> root.relativize(file).toString().replace('\\', '/'))
                .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF"))
                .sorted()
                .toList();
    }

    /** The paths of the servlets, without the leading slash. */
    static List<String> servlets() {
        List<Path> sources = files(WEB.resolve("java"))
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        Map<String, String> constants = new HashMap<>();
        sources.forEach(source -> CONSTANT.matcher(read(source))
                .results()
                .forEach(found -> constants.put(typeOf(source) + "." + found.group(1), found.group(2))));
        return sources.stream()
                .flatMap(source -> SERVLET.matcher(read(source))
                        .results()
                        .flatMap(servlet -> Stream.of(
                                        servlet.group(1).replaceAll("[{}]", "").split(","))
                                .map(path -> path(path, typeOf(source), constants))))
                .map(path -> path.substring(1))
                .flatMap(Addresses::answered)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a servlet answers: those of registers for each that a page shows, that of papers for each to which one leads. */
    private static Stream<String> answered(String path) {
        return switch (path) {
            case "paper/*" -> papers().map(paper -> "paper/" + paper + ".pdf");
            case "print/*" -> registers().map(register -> "print/" + register + ".pdf");
            case "export/*" ->
                registers()
                        .flatMap(register ->
                                Stream.of("xlsx", "csv").map(ending -> "export/" + register + "." + ending));
            default -> Stream.of(path);
        };
    }

    private static Stream<String> registers() {
        return pages().stream()
                .map(page -> read(WEB.resolve("webapp").resolve(page)))
                .flatMap(page -> REGISTER.matcher(page).results())
                .map(register -> register.group(1));
    }

    private static Stream<String> papers() {
        return files(WEB.resolve("webapp"))
                .filter(file -> file.toString().endsWith(".xhtml"))
                .flatMap(view -> PAPER.matcher(read(view)).results())
                .map(paper -> paper.group(1));
    }

    /** The classes of the servlets of which the paths are known. */
    static List<String> servletClasses() {
        Path root = WEB.resolve("java");
        return files(root)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> SERVLET.matcher(read(file)).find())
                .map(file -> root.relativize(file)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replaceFirst("\\.java$", ""))
                .sorted()
                .toList();
    }

    /** The value of {@code "/a" + Type.CONSTANT}. */
    private static String path(String expression, String type, Map<String, String> constants) {
        return Stream.of(expression.split("\\+"))
                .map(String::strip)
                .map(part -> part.startsWith("\"")
                        ? part.substring(1, part.length() - 1)
                        : constants.getOrDefault(part, constants.get(type + "." + part)))
                .peek(value -> {
                    if (value == null) {
                        throw new AssertionError("Where does the servlet " + type + " answer? " + expression);
                    }
                })
                .collect(Collectors.joining());
    }

    private static String typeOf(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    /** By which of these parameters, each {@code name=value}, the page or servlet could be told which record is wanted. */
    static List<String> naming(String address, List<String> parameters) {
        if (BY_FILTER.stream().anyMatch(address::startsWith)
                || registers().anyMatch(register -> address.equals("print/" + register + ".pdf"))) {
            return List.of();
        }
        Path page = WEB.resolve("webapp").resolve(address);
        if (!Files.exists(page)) {
            return parameters;
        }
        String view = read(page);
        if (view.contains(ROW_METADATA)) {
            view += read(WEB.resolve("webapp/WEB-INF/templates").resolve(ROW_METADATA));
        }
        List<String> asked =
                ASKED.matcher(view).results().map(found -> found.group(1)).toList();
        asked.stream()
                .filter(name -> !NAMING.contains(name) && !NARROWING.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new AssertionError(
                            "Does \"" + name + "\" of " + address + " name a record? Say it in Addresses");
                });
        return parameters.stream()
                .filter(parameter -> asked.contains(parameter.substring(0, parameter.indexOf('='))))
                .toList();
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
