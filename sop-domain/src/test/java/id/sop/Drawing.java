package id.sop;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The drawing of the modules, {@code docs/modules.puml}, as the tests read it. */
record Drawing(List<Room> rooms, List<Arrow> arrows) {

    static final Path FILE = Path.of("..", "docs", "modules.puml");

    private static final Pattern ROOM =
            Pattern.compile("^\\[([\\w.]+)] <<([\\w.]+)>>( #lightgray)?$", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^\\[([\\w.]+)] --> \\[([\\w.]+)]$", Pattern.MULTILINE);

    /** A package of the drawing, without {@code id.sop}. @param inside whether only its own module may use it */
    record Room(String name, String packages, boolean inside) {

        String module() {
            return name.replaceFirst("\\..*", "");
        }
    }

    record Arrow(String from, String to) {}

    static Drawing read() {
        try {
            var text = Files.readString(FILE);
            return new Drawing(
                    ROOM.matcher(text)
                            .results()
                            .map(room -> new Room(room.group(1), room.group(2), room.group(3) != null))
                            .toList(),
                    ARROW.matcher(text)
                            .results()
                            .map(arrow -> new Arrow(arrow.group(1), arrow.group(2)))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Room room(String name) {
        return rooms.stream()
                .filter(room -> room.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same for a page of Markdown. */
    String asMermaid() {
        return Stream.of(
                        Stream.of("flowchart BT"),
                        arrows.stream().map(arrow -> "  " + arrow.from() + " --> " + arrow.to()),
                        Stream.of(
                                "  classDef inside fill:#ddd",
                                "  class "
                                        + rooms.stream()
                                                .filter(Room::inside)
                                                .map(Room::name)
                                                .collect(joining(",")) + " inside"))
                .flatMap(lines -> lines)
                .collect(joining("\n", "```mermaid\n", "\n```"));
    }
}
