package id.sop.procedures.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/**
 * Tells what a schema check finds as a kind of problem with the names that the office reads, each fault once: the parser tells a wrong value
 * twice, first by the rule, then by its place.
 *
 * <p>The sentence of the parser begins with a code and quotes what it speaks of. A name holds no quotes itself, but a value may, so that what
 * stands around a value is read with it.
 */
final class SchemaFaults {

    private static final int LONGEST_VALUE = 60;
    private static final Pattern NAMES = Pattern.compile("'([^']*)'");
    private static final Pattern OF_ATTRIBUTE = Pattern.compile("(?s)[^']*'(.*)' of attribute '([^']*)' on element .*");
    private static final Pattern OF_ELEMENT = Pattern.compile("(?s)[^']*'(.*)' of element '([^']*)' is not valid\\.");
    private static final Pattern AMONG = Pattern.compile("(?s).* enumeration '\\[([^']*)]'\\..*");
    private static final Pattern LONGEST = Pattern.compile("(?s).* maxLength '([^']*)' for type '[^']*'\\.");
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
        List<String> names = names(sentence);
        switch (code) {
            case "cvc-complex-type.2.4.a" -> tell(fault, ProblemKind.PART_OUT_OF_PLACE, name(names, 0), name(names, 1));
            case "cvc-complex-type.2.4.b" -> tell(fault, ProblemKind.PART_INCOMPLETE, name(names, 0), name(names, 1));
            case "cvc-complex-type.2.4.d", "cvc-complex-type.2.4.e" ->
                tell(fault, ProblemKind.PART_NOT_HERE, name(names, 0));
            case "cvc-complex-type.2.3" -> tell(fault, ProblemKind.TEXT_OUT_OF_PLACE, name(names, 0));
            case "cvc-type.3.1.2" -> {
                holdsParts = name(names, 0);
                tell(fault, ProblemKind.PARTS_IN_TEXT, holdsParts);
            }
            case "cvc-complex-type.3.2.2" -> tell(fault, ProblemKind.ATTRIBUTE_UNKNOWN, name(names, 0), name(names, 1));
            case "cvc-complex-type.4" -> tell(fault, ProblemKind.ATTRIBUTE_MISSING, name(names, 0), name(names, 1));
            case "cvc-elt.1", "cvc-elt.1.a" -> tell(fault, ProblemKind.NOT_THE_NAMESPACE, SheetXml.NAMESPACE);
            case "cvc-enumeration-valid" -> against(Rule.AMONG, part(AMONG, sentence, 1));
            case "cvc-maxLength-valid" -> against(Rule.LONGEST, part(LONGEST, sentence, 1));
            case "cvc-minLength-valid" -> against(Rule.SHORTEST, "");
            case "cvc-attribute.3" -> value(fault, OF_ATTRIBUTE);
            case "cvc-type.3.1.3" -> value(fault, OF_ELEMENT);
            case "cvc-complex-type.2.2" -> value(fault, "…", name(names, 0));
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

    private void value(SAXParseException fault, Pattern valueAndPlace) {
        value(fault, part(valueAndPlace, fault.getMessage(), 1), part(valueAndPlace, fault.getMessage(), 2));
    }

    /** Tells a wrong value at its place, by the rule that was told before. */
    private void value(SAXParseException fault, String value, String place) {
        if (!holdsParts.isEmpty() && place.equals(holdsParts)) {
            holdsParts = "";
        } else {
            broken(fault, value, place);
        }
        rule = Rule.OTHER;
    }

    private void broken(SAXParseException fault, String value, String place) {
        switch (rule) {
            case AMONG -> tell(fault, ProblemKind.VALUE_NOT_AMONG, cut(value), place, limit);
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
    }

    private void tell(SAXParseException fault, ProblemKind kind, Object... arguments) {
        problems.add(fault.getLineNumber(), fault.getColumnNumber(), kind, arguments);
    }

    private static List<String> names(String sentence) {
        return NAMES.matcher(sentence)
                .results()
                .map(found -> NAMESPACE.matcher(found.group(1)).replaceAll("").replaceAll("[{}]", ""))
                .toList();
    }

    /** The name that is quoted there, without its namespace; nothing where the parser quotes less. */
    private static String name(List<String> names, int place) {
        return place < names.size() ? names.get(place) : "";
    }

    /** Something of a sentence; nothing where the parser says another. */
    private static String part(Pattern said, String sentence, int part) {
        Matcher found = said.matcher(sentence);
        return found.matches() ? found.group(part) : "";
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
