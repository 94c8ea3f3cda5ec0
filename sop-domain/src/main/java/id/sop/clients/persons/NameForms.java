package id.sop.clients.persons;

import id.sop.shared.SearchText;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of a person in the form in which they are compared.
 *
 * @param names what she is called: several where there is an alias, none where the text says that nobody knows
 * @param fathers what the father is called, where a name says so
 */
record NameForms(List<NameForm> names, List<NameForm> fathers) {

    private static final Pattern ALIAS =
            Pattern.compile("\\b(?:alias|als|a\\.?k\\.?a|panggilan)\\b\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTED = Pattern.compile("[/()\\[\\]{}]");
    private static final Pattern DEGREES = Pattern.compile(",.*", Pattern.DOTALL);
    /** K.H. and R.M. are titles, while K. H. may be two initials. */
    private static final Pattern DOTTED_TITLE =
            Pattern.compile("^\\s*(?:k\\.h|r\\.[amr])\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]+");
    private static final Pattern UNKNOWN =
            Pattern.compile("(?:tidak (?:diketahui|dikenal)|tanpa nama)\\b.*|(?:(?:mr|mrs|tn|ny|nn|sdri?) )?x|n ?n");
    private static final Pattern PATRONYM = Pattern.compile("\\b(?:bin|binti|binte|bt|bte)\\b");

    /** The names in a text as it was typed; of none there are none. */
    static NameForms of(String typed) {
        return of(typed == null ? List.of() : List.of(typed));
    }

    /** The names in several texts as they were typed. */
    static NameForms of(Collection<String> typed) {
        var parts = typed.stream()
                .flatMap(ALIAS::splitAsStream)
                .map(name -> DEGREES.matcher(name).replaceAll(""))
                .flatMap(PARTED::splitAsStream)
                .map(name -> DOTTED_TITLE.matcher(name).replaceFirst(""))
                .map(NameForms::letters)
                .filter(name -> !UNKNOWN.matcher(name).matches())
                .map(name -> PATRONYM.split(name, 3))
                .toList();
        return new NameForms(
                forms(parts.stream().map(part -> part[0])),
                forms(parts.stream().filter(part -> part.length > 1).map(part -> part[1])));
    }

    /** Lower case letters from a to z, with a blank wherever there was something else than an apostrophe. */
    private static String letters(String name) {
        return NO_LETTERS.matcher(SearchText.normal(name)).replaceAll(" ").strip();
    }

    private static List<NameForm> forms(Stream<String> texts) {
        return texts.map(text -> Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()))
                .map(words -> NameWords.inFull(words.toList()))
                .filter(words -> !words.isEmpty())
                .map(NameForm::new)
                .distinct()
                .toList();
    }
}
