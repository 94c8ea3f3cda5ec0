package id.sop.shared;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Arabic as it stands on paper: each letter in the form that joins it to its neighbours, and from right to left.
 *
 * <p>The forms are the presentation forms of Unicode, which fonts know without any rules of their own.
 */
public final class ArabicForms {

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;
    private static final int TATWEEL = 0x0640;
    private static final int FIRST = 0x0600;
    private static final int LAST = 0x06FF;
    private static final Map<String, int[]> FORMS = forms();

    private ArabicForms() {}

    /** Every presentation form by the letters it stands for, told by Unicode itself. */
    private static Map<String, int[]> forms() {
        Map<String, int[]> forms = new HashMap<>();
        for (int form = 0xFB50; form <= 0xFEFC; form++) {
            String name = Character.isDefined(form) ? Character.getName(form) : "";
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            boolean ligature = form >= 0xFEF5 && letters.length() == 2;
            if (name.startsWith("ARABIC L") && name.endsWith(" FORM") && (letters.length() == 1 || ligature)) {
                int kind = name.contains(" ISOLATED ")
                        ? ISOLATED
                        : name.contains(" FINAL ") ? FINAL : name.contains(" INITIAL ") ? INITIAL : MEDIAL;
                forms.computeIfAbsent(letters, any -> new int[4])[kind] = form;
            }
        }
        return forms;
    }

    /** The letters in their joining forms, still in the order in which they are read. */
    public static String shaped(String text) {
        if (text.codePoints().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int next = next(text, i);
            String pair = next < 0 ? "" : "" + text.charAt(i) + text.charAt(next);
            boolean ligature = next == i + 1 && FORMS.containsKey(pair);
            int[] forms = FORMS.get(ligature ? pair : text.substring(i, i + 1));
            if (forms == null) {
                shaped.append(text.charAt(i));
                continue;
            }
            int last = ligature ? next : i;
            boolean before = joinsOnward(text, previous(text, i)) && forms[FINAL] != 0;
            boolean after = forms[INITIAL] != 0 && joinsBack(text, next(text, last));
            int kind = before ? after && forms[MEDIAL] != 0 ? MEDIAL : FINAL : after ? INITIAL : ISOLATED;
            shaped.append((char) (forms[kind] != 0 ? forms[kind] : text.charAt(i)));
            i = last;
        }
        return shaped.toString();
    }

    private static boolean joinsOnward(String text, int at) {
        return at >= 0
                && (text.charAt(at) == TATWEEL
                        || FORMS.getOrDefault(text.substring(at, at + 1), new int[4])[INITIAL] != 0);
    }

    private static boolean joinsBack(String text, int at) {
        return at >= 0
                && (text.charAt(at) == TATWEEL
                        || FORMS.getOrDefault(text.substring(at, at + 1), new int[4])[FINAL] != 0);
    }

    private static int previous(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text.charAt(before))) {
            before--;
        }
        return before;
    }

    private static int next(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isMark(text.charAt(after))) {
            after++;
        }
        return after < text.length() ? after : -1;
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** One line in the order in which its characters stand from left to right, with joined letters. */
    public static String onPaper(String line) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            return line;
        }
        String shaped = shaped(line);
        Bidi bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        StringBuilder visual = new StringBuilder(shaped.length());
        for (int run : fromLeft(bidi)) {
            String part = shaped.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            visual.append(bidi.getRunLevel(run) % 2 == 0 ? part : reversed(part));
        }
        return visual.toString();
    }

    /** The runs of a line in the order in which they stand from left to right. */
    private static List<Integer> fromLeft(Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] runs = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return List.of(runs);
    }

    /** The characters of a run from right to left: brackets are mirrored, marks stay behind their letter. */
    private static String reversed(String run) {
        StringBuilder reversed = new StringBuilder(run.length());
        int end = run.length();
        while (end > 0) {
            int start = run.offsetByCodePoints(end, -1);
            while (start > 0 && isMark(run.codePointAt(start))) {
                start = run.offsetByCodePoints(start, -1);
            }
            reversed.append(mirrored(run.substring(start, end)));
            end = start;
        }
        return reversed.toString();
    }

    private static String mirrored(String character) {
        return switch (character) {
            case "(" -> ")";
            case ")" -> "(";
            case "[" -> "]";
            case "]" -> "[";
            case "«" -> "»";
            case "»" -> "«";
            default -> character;
        };
    }
}
