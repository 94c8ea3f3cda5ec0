package id.sop.procedures.sheet;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * Tells what a schema check finds as a kind of problem with the names that the office reads, each fault once: the parser tells a wrong value
 * twice, first by the rule, then by its place.
 *
 * <p>The parser speaks the language of the server and begins with a code; only the code, and what it quotes, is read.
 */
final class SchemaFaults {

    private static final int LONGEST_VALUE = 60;
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

    /** A rule against which a value can be. */
    private enum Rule {
        AMONG,
        LONGEST,
        SHORTEST,
        OTHER
    }

    private final Problems problems;

    /** The rule that was told, against which the value is whose place is told next. */
    private Rule rule = Rule.OTHER;

    private String limit = "";

    /** Of an element that was told to hold elements, its text is told too: as if it were empty. */
    private String holdsParts = "";

    SchemaFaults(Problems problems) {
        this.problems = problems;
    }

    void add(SAXParseException fault) {
        String sentence = fault.getMessage();
        String code = sentence.substring(0, Math.max(0, sentence.indexOf(':')));
        List<String> quoted = QUOTED.matcher(sentence)
                .results()
                .map(MatchResult::group)
                .map(text -> text.substring(1, text.length() - 1))
                .toList();
        switch (code) {
            case "cvc-complex-type.2.4.a" ->
                tell(fault, ProblemKind.PART_OUT_OF_PLACE, name(quoted, 0), name(quoted, 1));
            case "cvc-complex-type.2.4.b" -> tell(fault, ProblemKind.PART_INCOMPLETE, name(quoted, 0), name(quoted, 1));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.e" ->
                tell(fault, ProblemKind.PART_NOT_HERE, name(quoted, 0));
            case "cvc-complex-type.2.3" -> tell(fault, ProblemKind.TEXT_OUT_OF_PLACE, name(quoted, 0));
            case "cvc-type.3.1.2" -> {
                holdsParts = name(quoted, 0);
                tell(fault, ProblemKind.PARTS_IN_TEXT, holdsParts);
            }
            case "cvc-complex-type.3.2.2" ->
                tell(fault, ProblemKind.ATTRIBUTE_UNKNOWN, name(quoted, 0), name(quoted, 1));
            case "cvc-complex-type.4" -> tell(fault, ProblemKind.ATTRIBUTE_MISSING, name(quoted, 0), name(quoted, 1));
            case "cvc-elt.1", "cvc-elt.1.a" -> tell(fault, ProblemKind.NOT_THE_NAMESPACE, SheetXml.NAMESPACE);
            case "cvc-enumeration-valid" -> against(Rule.AMONG, last(quoted, 0));
            case "cvc-maxLength-valid" -> against(Rule.LONGEST, last(quoted, 1));
            case "cvc-minLength-valid" -> against(Rule.SHORTEST, "");
            case "cvc-attribute.3" -> value(fault, name(quoted, 0), last(quoted, 2));
            case "cvc-type.3.1.3" -> value(fault, name(quoted, 0), last(quoted, 0));
            case "cvc-complex-type.2.2" -> value(fault, "…", name(quoted, 0));
            default -> other(fault, code);
        }
    }

    private void other(SAXParseException fault, String code) {
        if (code.endsWith("-valid") || code.startsWith("cvc-datatype-valid")) {
            against(Rule.OTHER, "");
        } else {
            tell(fault, ProblemKind.NOT_A_SHEET);
        }
    }

    private void against(Rule broken, String itsLimit) {
        rule = broken;
        limit = itsLimit;
    }

    /** Tells a wrong value at its place, by the rule that was told before. */
    private void value(SAXParseException fault, String value, String place) {
        if (place.equals(holdsParts)) {
            holdsParts = "";
            return;
        }
        switch (rule) {
            case AMONG -> tell(fault, ProblemKind.VALUE_NOT_AMONG, cut(value), place, limit.replaceAll("[\\[\\]]", ""));
            case LONGEST -> tell(fault, ProblemKind.VALUE_TOO_LONG, place, limit);
            case SHORTEST -> tell(fault, ProblemKind.VALUE_EMPTY, place);
            case OTHER -> {
                if (value.isBlank()) {
                    tell(fault, ProblemKind.VALUE_EMPTY, place);
                } else {
                    tell(fault, ProblemKind.VALUE_WRONG, cut(value), place);
                }
            }
        }
        rule = Rule.OTHER;
    }

    private void tell(SAXParseException fault, ProblemKind kind, Object... arguments) {
        problems.add(fault.getLineNumber(), fault.getColumnNumber(), kind, arguments);
    }

    /** What is quoted there, a name without its namespace; nothing where the parser quotes less. */
    private static String name(List<String> quoted, int place) {
        return place < quoted.size()
                ? NAMESPACE.matcher(quoted.get(place)).replaceAll("").replaceAll("[{}]", "")
                : "";
    }

    /** What is quoted so many places before the last: a value before it may hold quotes itself. */
    private static String last(List<String> quoted, int before) {
        return name(quoted, Math.max(0, quoted.size() - 1 - before));
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
