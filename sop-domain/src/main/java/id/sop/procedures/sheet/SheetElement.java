package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a sheet's file that passed the schema, with its place in the file. */
final class SheetElement {

    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final int column;
    private final List<SheetElement> children = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();

    SheetElement(String name, Map<String, String> attributes, int line, int column) {
        this.name = name;
        this.attributes = Map.copyOf(attributes);
        this.line = line;
        this.column = column;
    }

    void add(SheetElement child) {
        children.add(child);
    }

    void append(char[] text, int start, int length) {
        characters.append(text, start, length);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The content with runs of white space as one blank. */
    String text() {
        return characters.toString().strip().replaceAll("\\s+", " ");
    }

    /** The content line by line, as it was written; within a line as {@link #text()}. */
    List<String> lines() {
        return characters
                .toString()
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute)).map(String::strip);
    }

    /** What is written in it itself: the text, and the value of each attribute. */
    Stream<String> written() {
        return Stream.concat(Stream.of(text()), attributes.values().stream());
    }

    /** An attribute that the schema demands or gives a default. */
    String required(String attribute) {
        return attribute(attribute).orElseThrow();
    }

    int number(String attribute) {
        return Integer.parseInt(required(attribute));
    }

    /** The words of a list attribute; none where it is left out. */
    List<String> words(String attribute) {
        return attribute(attribute).stream()
                .flatMap(value -> Stream.of(value.split("\\s+")))
                .toList();
    }

    Optional<SheetElement> child(String child) {
        return children(child).stream().findFirst();
    }

    List<SheetElement> children() {
        return List.copyOf(children);
    }

    List<SheetElement> children(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    Optional<String> childText(String child) {
        return child(child).map(SheetElement::text);
    }

    List<String> childTexts(String child) {
        return children(child).stream().map(SheetElement::text).toList();
    }

    /** The items of a child that is a list; none where the child is left out. */
    List<String> items(String child) {
        return child(child).map(list -> list.childTexts("item")).orElse(List.of());
    }
}
