package id.sop.documents.uploads;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a file as it may be stored, shown and sent back. */
final class FileName {

    /** The longest name, in characters. */
    static final int LONGEST = 200;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control characters, unseen format characters (also those that turn the writing direction), halves of characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** What stands for bytes that are no UTF-8. */
    private static final char NO_LETTER = '\uFFFD';

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>:\"|?*;%]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");

    /** What Windows takes for a device, whatever its ending. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com\\d|lpt\\d)(?: *\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * Takes folders, control characters, direction marks and what a file system or a download header cannot bear out of
     * a name and shortens it to {@value #LONGEST} characters; the ending stays.
     */
    static String clean(String name) {
        // What was unseen may have stood between two halves of one character, so they are joined only afterwards
        String clean = UNSEEN.matcher(decoded(name == null ? "" : name)).replaceAll("");
        clean = Normalizer.normalize(clean, Normalizer.Form.NFC);
        clean = FOLDERS.matcher(clean).replaceFirst("");
        clean = NOT_IN_A_NAME.matcher(clean).replaceAll("-");
        clean = BLANKS.matcher(clean).replaceAll(" ");
        clean = EDGES.matcher(clean).replaceAll("");
        return shorten(DEVICE.matcher(clean).matches() ? "_" + clean : clean);
    }

    /** The name of the PDF that is made of the pages of a file. */
    static String ofPages(String name) {
        return name.substring(0, name.lastIndexOf('.')) + ".pdf";
    }

    /** A blank that came through an address is "%20", a quotation mark that a browser sends "%22"; what spells no letter stays. */
    private static String decoded(String name) {
        return ENCODED.matcher(name).replaceAll(encoded -> {
            byte[] bytes = HexFormat.of().parseHex(encoded.group().replace("%", ""));
            String letters = new String(bytes, StandardCharsets.UTF_8);
            return Matcher.quoteReplacement(letters.indexOf(NO_LETTER) < 0 ? letters : encoded.group());
        });
    }

    private static String shorten(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int room = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(room - 1))) {
            room--;
        }
        return EDGES.matcher(name.substring(0, room)).replaceAll("") + ending;
    }
}
