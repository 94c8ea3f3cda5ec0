package id.sop.web.administration;

import id.sop.audit.TraceLine;
import id.sop.web.modules.ThingLinks;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Says a line of the trace in the words of the pages: the act, the thing, and each value before and after. */
@RequestScoped
class TraceWords {

    private static final String TRACE = "trace.";
    private static final String KIND = TRACE + "kind.";
    private static final String FIELD = TRACE + "field.";

    private static final Pattern NUMBERED = Pattern.compile("(\\w+) (\\d+)");
    private static final Pattern CONSTANT = Pattern.compile("(?<=: )[A-Z][A-Z_]+(?=;|$)");

    @Inject
    Words words;

    @Inject
    ThingLinks things;

    /** A line as it is shown; page is the address of the thing, null where there is nothing to open. */
    public record Line(
            Instant at,
            String officer,
            String username,
            String positions,
            String address,
            String act,
            String kind,
            String number,
            String page,
            List<Value> values) {}

    /** One value; before is empty where nothing stood there, or where it is a fact and not a change. */
    public record Value(String field, String before, String after) {}

    Line say(TraceLine line) {
        return new Line(
                line.at(),
                line.officer(),
                line.username(),
                line.positions(),
                line.address(),
                act(line.action()),
                find(KIND + line.subjectKind(), line.subjectKind()),
                things.written(line.subjectKind(), line.subjectNumber()),
                things.listed(line.subjectKind(), line.subjectNumber()),
                values(line));
    }

    /** The act behind a key: {@code letter.opened} is "Surat dibuka". */
    String act(String action) {
        return find(TRACE + action, action);
    }

    /** The keys of all acts, whether they occurred or not: to look for them in the lines of years would take longer than to read a page. */
    List<String> acts() {
        return words.keys(TRACE).stream()
                .filter(key -> !key.startsWith(KIND) && !key.startsWith(FIELD))
                .map(key -> key.substring(TRACE.length()))
                .filter(key -> key.contains("."))
                .toList();
    }

    private List<Value> values(TraceLine line) {
        var fields = new TreeSet<>(line.before().keySet());
        fields.addAll(line.after().keySet());
        return fields.stream()
                .map(field -> new Value(
                        field(field),
                        value(line.subjectKind(), field, line.before().get(field)),
                        value(line.subjectKind(), field, line.after().get(field))))
                .toList();
    }

    private String value(String kind, String field, String value) {
        if (value == null || value.isBlank()) {
            return "";
        }
        if (value.equals("true") || value.equals("false")) {
            return words.spell(Boolean.valueOf(value));
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.spell(LocalDate.parse(value));
        }
        var name = NUMBERED.matcher(field).replaceFirst("$1");
        return word(kind, name, value).orElseGet(() -> within(value, constant -> word(kind, name, constant)));
    }

    private Optional<String> word(String kind, String field, String constant) {
        return things.wordKey(kind, field, constant).flatMap(words::find);
    }

    /** What a value is called; one of several is called as they are, with its number. */
    private String field(String field) {
        var numbered = NUMBERED.matcher(field);
        return numbered.matches()
                ? words.find(FIELD + numbered.group(1))
                        .map(name -> name + " " + numbered.group(2))
                        .orElse(field)
                : find(FIELD + field, field);
    }

    /** A text of several parts in which a constant stands after a colon: {@code Kasi PAS: READ; Segera}. */
    static String within(String text, Function<String, Optional<String>> word) {
        var found = CONSTANT.matcher(text);
        return found.find()
                ? text.substring(0, found.start())
                        + word.apply(found.group()).orElse(found.group())
                        + text.substring(found.end())
                : text;
    }

    private String find(String key, String otherwise) {
        return words.find(key).orElse(otherwise);
    }
}
