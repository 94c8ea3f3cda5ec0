package id.sop.procedures.sheet;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern PATTERN = Pattern.compile("(?s).* pattern '([^']*)' for type '[^']*'\\.");
    private static final Pattern DATATYPE = Pattern.compile("(?s).* is not a valid value for '([^']*)'\\.");
    private static final Pattern OF_WORD =
            Pattern.compile("(?s)[^']* Value '(.*)' is not facet-valid with respect to (?:pattern|enumeration) .*");
    private static final Pattern NAMESPACE = Pattern.compile("\"[^\"]*\":");

    /** What a value of each pattern of {@code sop.xsd} is. */
    private static final Map<String, ProblemKind> PATTERNS = Map.of(
            "[a-z][a-z0-9]*(-[a-z0-9]+)*", ProblemKind.VALUE_NO_WORD,
            "[A-Z0-9]+(-[A-Z0-9]+)*", ProblemKind.VALUE_NO_SHEET_CODE,
            "[a-z]+(\\.[a-z]+(-[a-z]+)*)+", ProblemKind.VALUE_NO_HANDLER);

    /** The least and the greatest number of {@code sop.xsd}. */
    private static final List<String> NUMBERS = List.of("1", "999");

    private static final String YEAR = "year";
    private static final List<String> YEARS = List.of("1945", "9999");

    private final Problems problems;

    /** What is wrong with the value whose place is told next, by the rule that was told. */
    private ProblemKind wrong = ProblemKind.VALUE_WRONG;

    /** What would be right, as its sentence names it after value and place. */
    private List<String> right = List.of();

    /** The one word of a list that is wrong; empty where it is the whole value. */
    private String word = "";

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
            case "cvc-enumeration-valid" -> against(ProblemKind.VALUE_NOT_AMONG, sentence, part(AMONG, sentence, 1));
            case "cvc-maxLength-valid" -> against(ProblemKind.VALUE_TOO_LONG, sentence, part(LONGEST, sentence, 1));
            case "cvc-minLength-valid" -> against(ProblemKind.VALUE_EMPTY, sentence);
            case "cvc-pattern-valid" -> against(ofPattern(part(PATTERN, sentence, 1)), sentence);
            case "cvc-minInclusive-valid", "cvc-maxInclusive-valid" -> against(ProblemKind.VALUE_NO_NUMBER, sentence);
            case "cvc-datatype-valid.1.2.3" -> against(ProblemKind.VALUE_NO_TARGET, sentence);
            case "cvc-datatype-valid.1.2.1" -> datatype(sentence);
            case "cvc-attribute.3" -> value(fault, OF_ATTRIBUTE);
            case "cvc-type.3.1.3" -> value(fault, OF_ELEMENT);
            case "cvc-complex-type.2.2" -> value(fault, "…", name(names, 0));
            default -> other(fault, code);
        }
    }

    private void other(SAXParseException fault, String code) {
        if (code.endsWith("-valid") || code.startsWith("cvc-datatype-valid")) {
            against(ProblemKind.VALUE_WRONG, fault.getMessage());
        } else {
            tell(fault, ProblemKind.NOT_A_SHEET);
        }
    }

    private void datatype(String sentence) {
        switch (part(DATATYPE, sentence, 1)) {
            case "integer" -> against(ProblemKind.VALUE_NO_NUMBER, sentence);
            case "boolean" -> against(ProblemKind.VALUE_NOT_AMONG, sentence, "true, false");
            default -> against(ProblemKind.VALUE_WRONG, sentence);
        }
    }

    static ProblemKind ofPattern(String pattern) {
        return PATTERNS.getOrDefault(pattern, ProblemKind.VALUE_WRONG);
    }

    private void against(ProblemKind kind, String sentence, String... whatIsRight) {
        wrong = kind;
        right = List.of(whatIsRight);
        word = part(OF_WORD, sentence, 1);
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
        against(ProblemKind.VALUE_WRONG, "");
    }

    private void broken(SAXParseException fault, String value, String place) {
        String said = cut(word.isEmpty() ? value : word);
        switch (wrong) {
            case VALUE_TOO_LONG -> tell(fault, wrong, place, right.get(0));
            case VALUE_EMPTY -> tell(fault, wrong, place);
            default -> {
                if (value.isBlank()) {
                    tell(fault, ProblemKind.VALUE_EMPTY, place);
                } else {
                    tell(
                            fault,
                            wrong,
                            Stream.concat(Stream.of(said, place), right(place)).toArray());
                }
            }
        }
    }

    private Stream<String> right(String place) {
        if (wrong != ProblemKind.VALUE_NO_NUMBER) {
            return right.stream();
        }
        return place.equals(YEAR) ? YEARS.stream() : NUMBERS.stream();
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
