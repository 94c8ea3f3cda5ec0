package id.sop.procedures.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds words in sheets: in title and code, and in activities, required papers and outputs row by row. */
public final class SheetSearch {

    private final List<String> words;

    private SheetSearch(List<String> words) {
        this.words = words;
    }

    /**
     * A search for words, in any order, in capitals or not.
     *
     * @param typed null or blank finds every sheet, nowhere in particular
     */
    public static SheetSearch of(String typed) {
        return new SheetSearch(
                typed == null || typed.isBlank()
                        ? List.of()
                        : Arrays.asList(lower(typed).strip().split("\\s+")));
    }

    /** Whether some text of the sheet has all the words. */
    public boolean finds(Sop sop) {
        return words.isEmpty()
                || isIn(sop.title())
                || isIn(sop.code())
                || !rows(sop).isEmpty();
    }

    /** The texts of rows that have all the words, in the order of the sheet; none when no words are looked for. */
    public List<FoundText> rows(Sop sop) {
        List<FoundText> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        for (Step step : sop.steps()) {
            add(found, step, SheetPlace.ACTIVITY, step.activity());
            step.requires().forEach(paper -> add(found, step, SheetPlace.REQUIRES, paper.name()));
            step.outputs().forEach(output -> add(found, step, SheetPlace.OUTPUT, output.name()));
        }
        return found;
    }

    private void add(List<FoundText> found, Step step, SheetPlace place, String text) {
        if (isIn(text)) {
            found.add(new FoundText(step.no(), place, text));
        }
    }

    private boolean isIn(String text) {
        String lower = lower(text);
        return words.stream().allMatch(lower::contains);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
