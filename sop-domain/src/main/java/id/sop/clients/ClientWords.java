package id.sop.clients;

import id.sop.documents.print.PaperWords;

/** The words of the official papers about clients. */
final class ClientWords {

    private static final PaperWords WORDS = new PaperWords(ClientWords.class);

    private ClientWords() {}

    static String of(String key, Object... arguments) {
        return WORDS.of(key, arguments);
    }

    static String of(Enum<?> constant) {
        return WORDS.of(constant);
    }
}
