package id.sop.web.procedures;

import id.sop.procedures.catalogue.RevisionView;
import id.sop.procedures.sheet.Mark;
import id.sop.procedures.sheet.SheetChanges.Fate;
import id.sop.procedures.sheet.SheetChanges.RowChange;
import id.sop.web.shared.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what changed between revisions, and what is marked as uncertain, in the words of the office. */
@Named
@RequestScoped
public class RevisionWords {

    /** A constant in the text of a change. */
    private static final Pattern CONSTANT = Pattern.compile("\\{([A-Z_]+)}");

    @Inject
    Words words;

    /** The text of a part before or after, its constants spelled; a dash where there was nothing. */
    public String part(String text) {
        return words.orDash(CONSTANT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        words.find("change." + found.group(1)).orElse(found.group()))));
    }

    /** The number of a row, before and after where it moved. */
    public String number(RowChange row) {
        return row.before().isPresent()
                        && row.after().isPresent()
                        && !row.before().equals(row.after())
                ? words.of("change.moved", row.before().get(), row.after().get())
                : String.valueOf(row.after().or(row::before).orElseThrow());
    }

    /** The tone of what became of a row. */
    public String tone(Fate fate) {
        return switch (fate) {
            case ADDED -> "done";
            case REMOVED -> "late";
            case CHANGED -> "due";
            case SAME -> "neutral";
        };
    }

    /** The rows that did not stay as they were. */
    public List<RowChange> changed(RevisionView view) {
        return view.changes().stream()
                .flatMap(changes -> changes.rows().stream())
                .filter(row -> row.fate() != Fate.SAME)
                .toList();
    }

    /** A mark in one sentence: where, and what is uncertain. */
    public String mark(Mark mark) {
        var about = mark.about();
        var place = mark.row() == 0
                ? words.of("sheet.doubt", about.about())
                : words.of("sheet.doubt-at", mark.row(), about.about());
        return place + " " + about.reason();
    }
}
