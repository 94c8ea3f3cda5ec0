package id.sop.procedures.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules about the times of a sheet: that each says one, and that those of several rows stand in order. */
final class TimeCheck {

    private static final String NO_ROW = "–";

    private static final Pattern RANGE = Pattern.compile("([^. ]+)\\.\\.([^. ]+)( clock)?");

    private final Problems problems;

    TimeCheck(Problems problems) {
        this.problems = problems;
    }

    void check(SheetElement sheet, List<SheetElement> rows) {
        rows.forEach(row -> checkTime(row, String.valueOf(StructureCheck.no(row))));
        sheet.child("shared-times").ifPresent(times -> checkShared(times.children("time"), rows.size()));
        sheet.child("orphan-rows").ifPresent(orphans -> orphans.children("row").forEach(row -> checkTime(row, NO_ROW)));
    }

    /** Each is for two rows at least, and no row has two of them. */
    private void checkShared(List<SheetElement> times, int rows) {
        int last = 0;
        for (SheetElement time : times) {
            int from = time.number("from");
            int to = time.number("to");
            checkTime(time, from + NO_ROW + to);
            if (from <= last || to <= from || to > rows) {
                problems.add(time, ProblemKind.SHARED_TIME_OUT_OF_PLACE, from, to);
            }
            last = Math.max(last, to);
        }
    }

    private void checkTime(SheetElement row, String name) {
        row.attribute("within")
                .filter(iso -> SheetReader.time(iso).isEmpty())
                .ifPresent(iso -> rising(iso)
                        .ifPresentOrElse(
                                right -> problems.add(row, ProblemKind.TIME_RANGE_REVERSED, name, iso, right),
                                () -> problems.add(row, ProblemKind.TIME_UNREADABLE, name, iso)));
    }

    /** What a range means of which the second end is not the longer one: the other way round, or one time. */
    private static Optional<String> rising(String iso) {
        Matcher range = RANGE.matcher(iso);
        if (!range.matches()) {
            return Optional.empty();
        }
        String clock = range.group(3) == null ? "" : range.group(3);
        String right = range.group(1).equals(range.group(2))
                ? range.group(1) + clock
                : range.group(2) + ".." + range.group(1) + clock;
        return SheetReader.time(right).map(Object::toString);
    }
}
