package id.sop.letters;

import id.sop.documents.OfficialWords;

/** The words of the papers about letters. */
final class LetterWords {

    private static final OfficialWords WORDS = new OfficialWords(LetterWords.class.getName());

    private LetterWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.of(key, arguments);
    }

    static String of(Enum<?> constant) {
        return WORDS.of(constant);
    }
}
