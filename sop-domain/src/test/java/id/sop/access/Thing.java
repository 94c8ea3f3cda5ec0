package id.sop.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A record of an office with all by which it can be named, and who is tied to it how. */
public final class Thing {

    private final Kind kind;
    private final String office;
    private final String name;
    private final Map<String, Supplier<?>> values = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Tie, Set<String>> ties = new EnumMap<>(Tie.class);
    private Thing absent;

    /** @param office null for what no office has */
    public Thing(Kind kind, String office, String name) {
        this.kind = kind;
        this.office = office;
        this.name = name;
    }

    /** What a parameter of this name gets. */
    public Thing with(String parameter, Object value) {
        names.add(Objects.toString(value, ""));
        return making(parameter, () -> value);
    }

    /** The same, made anew for each call. */
    public Thing making(String parameter, Supplier<?> value) {
        values.put(parameter, value);
        return this;
    }

    public Thing tied(Tie tie, Set<String> accounts) {
        ties.put(tie, accounts);
        return this;
    }

    /** What a call must be refused like for those to whom this thing does not exist, where it is not the absent one of the kind. */
    Thing likeAbsent(Thing other) {
        absent = other;
        return this;
    }

    Kind kind() {
        return kind;
    }

    String office() {
        return office;
    }

    String name() {
        return name;
    }

    Thing absent() {
        return absent;
    }

    public Object value(String parameter) {
        var value = values.get(parameter);
        if (value == null) {
            throw new IllegalStateException(
                    "The " + kind + " " + name + " has no \"" + parameter + "\": add it where AccessWorld makes it");
        }
        return value.get();
    }

    /** The same, or something that names nothing where this one has no such value. */
    Object value(String parameter, Supplier<?> otherwise) {
        return values.getOrDefault(parameter, otherwise).get();
    }

    boolean has(Tie tie, Account account) {
        return ties.getOrDefault(tie, Set.of()).contains(account.username());
    }

    /** The text without that by which this thing was named and without its office: what is left must be the same for all that do not exist. */
    String unnamed(String text) {
        var left = withoutNames(text);
        return office == null ? left : left.replace(office, "…");
    }

    /** The text without that by which this thing was named: what is left told the caller something. */
    String withoutNames(String text) {
        var left = text;
        for (var named : byLength(names)) {
            left = Pattern.compile("(?<![\\w.])" + Pattern.quote(named) + "(?![\\w.])")
                    .matcher(left)
                    .replaceAll("…");
        }
        return left;
    }

    private static List<String> byLength(List<String> names) {
        return names.stream()
                .filter(name -> !name.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
