package id.sop.documents.types;

import java.text.Normalizer;
import java.util.Locale;

/** How names of papers are compared: by their letters and digits, not by case, spaces and punctuation. */
final class PaperName {

    static final int LONGEST_CODE = 60;

    private PaperName() {}

    static String key(String printed) {
        return words(printed, " ");
    }

    /** A code made of the name: {@code Surat tugas (SPT)} becomes {@code surat-tugas-spt}. */
    static String code(String printed) {
        var words = words(Normalizer.normalize(printed, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]", ""), "-");
        var code = words.isEmpty() ? "naskah" : words;
        return code.length() <= LONGEST_CODE ? code : code.substring(0, LONGEST_CODE);
    }

    private static String words(String printed, String between) {
        return printed.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replace(" ", between);
    }
}
